-- The gateway has not said, or could not be reached: asked again later. Unknown is never treated as declined.
UPDATE payment_attempt
SET state = CASE WHEN state IN ('created', 'submitted') AND $4 THEN 'unknown' ELSE state END,
    changed_at = clock_timestamp(), due_at = clock_timestamp() + make_interval(secs => $3)
WHERE show_id = $1 AND id = $2 AND due_at IS NOT NULL
