WITH closed AS (
    UPDATE payment_case SET closed_at = clock_timestamp(), closed_by = $2, note = $3 WHERE id = $1 AND closed_at IS NULL
    RETURNING id, kind
), logged AS (
    INSERT INTO staff_action (actor, action, subject, reason) SELECT $2, 'payment.close_case', kind || ' ' || id, $3 FROM closed
)
SELECT id FROM closed
