-- A refund that waits, whose only part has its id.
WITH made AS (
    INSERT INTO refund (id, show_id, booking_id, seats, value_minor, total_minor, currency, state, reason, asked_by, due_at)
    VALUES (gen_random_uuid(), $1, 1, '{1}', 1200, 1200, 'EUR', 'freed', 'test', 'test', clock_timestamp() + interval '1 hour')
    RETURNING id
)
INSERT INTO refund_part (id, refund_id, show_id, attempt_id, amount_minor) SELECT id, id, $1, gen_random_uuid(), 1200 FROM made
RETURNING id
