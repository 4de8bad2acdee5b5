UPDATE job SET due_at = clock_timestamp() + make_interval(secs => $3), last_error = $4 WHERE id = $1 AND tries = $2
