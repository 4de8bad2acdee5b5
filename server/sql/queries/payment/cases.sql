-- What a person should look at, oldest first: also whose holder is being asked whether he takes equal seats. $1: after how many
-- questions to the gateway an open payment is one of it
SELECT c.id, CASE WHEN c.kind = 'seats_lost' AND h.state IN ('p', 's', 'c') THEN 'equal_seats' ELSE c.kind END,
       c.show_id, c.booking_id, c.subject, c.amount_minor, c.currency, c.made_at
    FROM payment_case c LEFT JOIN hold h ON h.show_id = c.show_id AND h.id = c.booking_id WHERE c.closed_at IS NULL
UNION ALL
SELECT 0, 'equal_seats', a.show_id, a.hold_id, a.id, a.amount_minor + a.paid_elsewhere_minor, a.currency, a.changed_at
    FROM payment_attempt a JOIN hold h ON h.show_id = a.show_id AND h.id = a.hold_id
    WHERE a.due_at IS NOT NULL AND a.state IN ('created', 'submitted', 'unknown') AND h.state IN ('h', 'r', 'x')
UNION ALL
SELECT 0, 'unknown', show_id, hold_id, id, amount_minor, currency, changed_at
    FROM payment_attempt WHERE due_at IS NOT NULL AND tries >= $1
ORDER BY 8 LIMIT 200
