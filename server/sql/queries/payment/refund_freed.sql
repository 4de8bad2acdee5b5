-- The seats are given back; the papers follow.
WITH freed AS (
    UPDATE refund SET state = 'freed', changed_at = clock_timestamp() WHERE id = $1 AND state = 'asked'
    RETURNING id, show_id, booking_id
)
INSERT INTO job (kind, show_id, booking_id, argument)
    SELECT 'credit_note', show_id, booking_id, jsonb_build_object('refund', id) FROM freed
