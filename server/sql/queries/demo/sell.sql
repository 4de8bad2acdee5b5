-- Books seats as if they had been bought at a box office in the last days: the same rows that a hold, its payment and its
-- approval leave behind. The caller has locked the shows, of which nothing is sold yet.
-- $1: [{"show", "reference", "seats", "types"}]
WITH wanted AS MATERIALIZED (
    SELECT d.show, d.reference, row_number() OVER in_show AS hold_id,
           gen_random_uuid() AS holder, gen_random_uuid() AS attempt,
           ARRAY(SELECT value::int FROM jsonb_array_elements_text(d.seats) WITH ORDINALITY s(value, place) ORDER BY place) AS seats,
           ARRAY(SELECT value FROM jsonb_array_elements_text(d.types) WITH ORDINALITY s(value, place) ORDER BY place) AS types,
           date_trunc('milliseconds', now() - interval '4 days' * (1 - percent_rank() OVER in_show) - interval '1 minute')
               AS booked_at
    FROM jsonb_to_recordset($1::jsonb) d(show bigint, reference text, seats jsonb, types jsonb)
    WINDOW in_show AS (PARTITION BY d.show ORDER BY d.reference)
), seat AS MATERIALIZED (
    SELECT w.show, w.hold_id, s.seat_no, s.price_type, e.price_minor, s.place
    FROM wanted w
    CROSS JOIN unnest(w.seats, w.types) WITH ORDINALITY s(seat_no, price_type, place)
    JOIN show_live l ON l.show_id = w.show
    JOIN plan_seat p ON p.plan_id = l.plan_id AND p.seat_no = s.seat_no
    JOIN price_list_entry e ON e.price_list_id = l.price_list_id AND e.category = p.category AND e.price_type = s.price_type
), paid AS MATERIALIZED (
    SELECT w.*, p.total, p.prices, l.currency
    FROM wanted w
    JOIN (SELECT show, hold_id, sum(price_minor)::bigint AS total, array_agg(price_minor ORDER BY place) AS prices
          FROM seat GROUP BY show, hold_id) p ON p.show = w.show AND p.hold_id = w.hold_id
    JOIN show_live s ON s.show_id = w.show
    JOIN price_list l ON l.id = s.price_list_id
), held AS (
    INSERT INTO hold (show_id, id, holder, state, seats, began_at, expires_at)
    SELECT show, hold_id, holder, 's', seats, booked_at, booked_at FROM paid
), claimed AS (
    INSERT INTO seat_claim (show_id, seat_no, hold_id) SELECT show, seat_no, hold_id FROM seat
), attempted AS (
    INSERT INTO payment_attempt (show_id, id, hold_id, holder, state, amount_minor, currency, token, seats, price_types,
                                 prices_minor, gateway_reference, created_at, changed_at, pay_until)
    SELECT show, attempt, hold_id, holder, 'captured', total, currency, 'demo', seats, types, prices, 'demo', booked_at,
           booked_at, booked_at
    FROM paid
), booked AS (
    INSERT INTO booking (show_id, id, attempt_id, holder, reference, total_minor, currency, booked_at)
    SELECT show, hold_id, attempt, holder, reference, total, currency, booked_at FROM paid
), ticketed AS (
    INSERT INTO ticket (show_id, booking_id, seat_no, id, price_type, price_minor)
    SELECT show, hold_id, seat_no, (hold_id << 20) + seat_no, price_type, price_minor FROM seat
), logged AS (
    INSERT INTO seat_log (show_id, version, at, change, state, seats, hold_id, holder, expires_at, attempt_id, hash)
    SELECT p.show, 3 * (p.hold_id - 1) + c.step, p.booked_at, c.change, c.state, p.seats, p.hold_id, p.holder, p.booked_at,
           CASE WHEN c.step > 1 THEN p.attempt END, decode(repeat('00', 32), 'hex')
    FROM paid p
    CROSS JOIN (VALUES (1, 'hold', 'h'::"char"), (2, 'pay', 'p'::"char"), (3, 'sell', 's'::"char")) c(step, change, state)
)
UPDATE show_live l SET version = t.bookings * 3, taken = t.seats
FROM (SELECT show, count(*) AS bookings, sum(cardinality(seats))::int AS seats FROM paid GROUP BY show) t
WHERE l.show_id = t.show
