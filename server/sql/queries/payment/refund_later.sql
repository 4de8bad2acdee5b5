UPDATE refund SET due_at = clock_timestamp() + make_interval(secs => $2) WHERE id = $1 AND due_at IS NOT NULL
