INSERT INTO refund (id, show_id, booking_id, attempt_id, seats, amount_minor, currency, state, reason, asked_by, due_at)
VALUES (gen_random_uuid(), $1, 1, gen_random_uuid(), '{1}', 1200, 'EUR', 'freed', 'test', 'test', clock_timestamp() + interval '1 hour')
RETURNING id
