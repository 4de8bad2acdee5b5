-- As a refund leaves it: the tickets are cancelled, and what follows is a job. Answers the refund.
WITH returned AS (
    UPDATE ticket SET state = 'c' WHERE show_id = $1 AND booking_id = $2 AND seat_no = ANY ($3::int[]) RETURNING price_minor
), given AS (
    INSERT INTO refund (id, show_id, booking_id, seats, value_minor, total_minor, currency, state, reason, asked_by, due_at)
    SELECT gen_random_uuid(), b.show_id, b.id, $3::int[], r.minor - $4::bigint, r.minor - $4::bigint, b.currency, 'freed', 'ill',
           'till', NULL
    FROM booking b, (SELECT sum(price_minor) AS minor FROM returned) r WHERE b.show_id = $1 AND b.id = $2
    RETURNING id
), work AS (
    INSERT INTO job (kind, show_id, booking_id, argument)
    SELECT 'credit_note', $1, $2, jsonb_build_object('refund', id) FROM given
)
SELECT id FROM given
