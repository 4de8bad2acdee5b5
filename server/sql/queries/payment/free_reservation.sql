-- Nothing to do once its attempt has begun.
WITH open AS MATERIALIZED (
    SELECT show_id, attempt_id FROM reservation WHERE show_id = $1 AND attempt_id = $2 AND state = 'r' FOR UPDATE
)
SELECT free_reservations(ARRAY[show_id], ARRAY[attempt_id])::text FROM open
