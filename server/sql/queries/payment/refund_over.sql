-- All is given back, or a person must act: a gateway refused, or the payments did not cover what is owed.
WITH over AS (
    UPDATE refund r
    SET due_at = NULL, changed_at = clock_timestamp(),
        state = CASE WHEN r.total_minor = coalesce((SELECT sum(p.amount_minor) FROM refund_part p
                                                    WHERE p.refund_id = r.id AND p.state = 'paid'), 0)
                     THEN 'paid' ELSE 'refused' END
    WHERE r.id = $1 AND r.state = 'freed'
      AND NOT EXISTS (SELECT FROM refund_part p WHERE p.refund_id = r.id AND p.state = 'due')
    RETURNING r.*
)
INSERT INTO payment_case (kind, show_id, booking_id, subject, amount_minor, currency)
    SELECT 'refund_refused', show_id, booking_id, id, total_minor, currency FROM over WHERE state = 'refused'
