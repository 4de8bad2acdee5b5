-- For a moment: it was not tried.
UPDATE job SET due_at = clock_timestamp() + make_interval(secs => 1), tries = tries - 1 WHERE id = $1 AND tries = $2
