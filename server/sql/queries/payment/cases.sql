-- What a person should look at, oldest first. $1: after how many questions to the gateway an open payment is one of it
SELECT id, kind, show_id, booking_id, subject, amount_minor, currency, made_at FROM payment_case WHERE closed_at IS NULL
UNION ALL
SELECT 0, 'unknown', show_id, hold_id, id, amount_minor, currency, changed_at
    FROM payment_attempt WHERE due_at IS NOT NULL AND tries >= $1
ORDER BY 8 LIMIT 200
