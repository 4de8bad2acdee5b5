-- An attempt that is open is to be asked about now. $2: by whom
WITH retried AS (
    UPDATE payment_attempt SET due_at = clock_timestamp() WHERE id = $1 AND due_at IS NOT NULL RETURNING id
), logged AS (
    INSERT INTO staff_action (actor, action, subject) SELECT $2, 'payment.retry', id::text FROM retried
)
SELECT id FROM retried
