-- Rows of other customers of a show in the tables that each batch writes, which has no statistics of them. $1: show, $2: how many
WITH n AS (
    SELECT $1::bigint AS show_id, 1000000 + n AS id, gen_random_uuid() AS holder, gen_random_uuid() AS attempt
    FROM generate_series(1, $2::int) n
), holds AS (
    INSERT INTO hold (show_id, id, holder, state, seats, began_at, expires_at)
        SELECT show_id, id, holder, 'x', '{1}', now(), now() FROM n
), claims AS (
    INSERT INTO seat_claim SELECT show_id, id, id FROM n
), bookings AS (
    INSERT INTO booking (show_id, id, attempt_id, holder, reference, total_minor, currency, booked_at)
        SELECT show_id, id, attempt, holder, lpad(id::text, 8, '0'), 2400, 'EUR', now() FROM n
), tickets AS (
    INSERT INTO ticket (show_id, booking_id, seat_no, id, price_type, price_minor) SELECT show_id, id, id, id, 'adult', 1200 FROM n
)
INSERT INTO payment_attempt (show_id, id, hold_id, holder, state, amount_minor, currency, token, seats, price_types, prices_minor,
                             created_at, changed_at, pay_until)
    SELECT show_id, attempt, id, holder, 'captured', 2400, 'EUR', 'card-approved', '{1}', '{adult}', '{2400}', now(), now(), now()
    FROM n
