-- Takes one refund that nobody is at, for as long as the lease lasts.
UPDATE refund r SET due_at = clock_timestamp() + make_interval(secs => $1), tries = r.tries + 1
FROM (SELECT id FROM refund WHERE due_at <= clock_timestamp() ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED) due
WHERE r.id = due.id
RETURNING r.id, r.show_id, r.booking_id, r.seats, r.state = 'asked', r.reason, r.asked_by, r.tries
