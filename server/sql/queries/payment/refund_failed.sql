-- The seats could not be given back: a person must act.
WITH failed AS (
    UPDATE refund SET state = 'refused', due_at = NULL, changed_at = clock_timestamp() WHERE id = $1 AND state = 'asked' RETURNING *
)
INSERT INTO payment_case (kind, show_id, booking_id, subject, amount_minor, currency)
    SELECT 'refund_refused', show_id, booking_id, id, total_minor, currency FROM failed
