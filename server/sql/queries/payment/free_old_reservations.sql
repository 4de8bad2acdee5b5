-- Of customers who went away before they paid; the lock is against one who begins to pay at this moment. $1: how many seconds a
-- reservation waits for its attempt
SELECT free_reservations(array_agg(show_id), array_agg(attempt_id))::text FROM (
    SELECT show_id, attempt_id FROM reservation
    WHERE state = 'r' AND made_at <= clock_timestamp() - make_interval(secs => $1)
    ORDER BY made_at LIMIT 100 FOR UPDATE SKIP LOCKED) old
