-- Bookings of two or three seats, sold in the days before, 60 a show. $1 how many there are already, $2 how many there will be.
WITH b AS MATERIALIZED (
    SELECT first_show_id(current_date - 1) - n / 60 AS show_id, 1 + n % 60 AS id, gen_random_uuid() AS holder,
           gen_random_uuid() AS attempt, now() - interval '2 days' - n * interval '1 ms' AS at,
           CASE WHEN n % 2 = 0 THEN ARRAY[1 + n % 60 * 2, 2 + n % 60 * 2] ELSE ARRAY[1 + n % 60 * 2, 2 + n % 60 * 2, 121 + n % 60 / 2]
           END AS seats
    FROM generate_series($1, $2 - 1) n
), holds AS (
    INSERT INTO hold (show_id, id, holder, state, seats, began_at, expires_at)
    SELECT show_id, id, holder, 's', seats, at, at + interval '300 s' FROM b
), claims AS (
    INSERT INTO seat_claim SELECT show_id, unnest(seats), id FROM b
), bookings AS (
    INSERT INTO booking (show_id, id, attempt_id, holder, reference, total_minor, currency, booked_at)
    SELECT show_id, id, attempt, holder, left(attempt::text, 8), 2400, 'EUR', at FROM b
), tickets AS (
    INSERT INTO ticket (show_id, booking_id, seat_no, id, price_type, price_minor)
    SELECT show_id, id, seat, (id::bigint << 20) + seat, 'adult', 1200 FROM b, unnest(seats) seat
), attempts AS (
    INSERT INTO payment_attempt (show_id, id, hold_id, holder, state, amount_minor, currency, token, seats, price_types,
                                 prices_minor, created_at, changed_at, pay_until)
    SELECT show_id, attempt, id, holder, 'captured', 2400, 'EUR', 'card-approved', seats, '{adult,adult}', '{1200,1200}', at, at, at
    FROM b
)
INSERT INTO seat_log (show_id, version, at, change, state, seats, hold_id, holder, attempt_id, command_id, hash)
SELECT show_id, id * 3 + step, at, (ARRAY['hold', 'pay', 'sell'])[step], (ARRAY['h', 'p', 's'])[step]::"char", seats, id, holder,
       attempt, gen_random_uuid(), decode(repeat('00', 32), 'hex')
FROM b, generate_series(1, 3) step
