-- The job that has been due longest, for as long as the lease lasts. Whoever else asks at the same moment gets another one.
-- $1 kinds, $2 lease in seconds.
UPDATE job SET due_at = clock_timestamp() + make_interval(secs => $2), tries = tries + 1
WHERE id = (SELECT id FROM job WHERE state = 'due' AND due_at <= clock_timestamp() AND kind = ANY ($1)
            ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED)
RETURNING id, kind, show_id, booking_id, argument, tries
