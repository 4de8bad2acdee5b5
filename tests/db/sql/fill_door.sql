INSERT INTO ticket (show_id, booking_id, seat_no, id, price_type, price_minor, state)
SELECT $1, 900000 + n, 1, ((900000 + n)::bigint << 20) + 1, 'adult', 1200, 'c' FROM generate_series(1, $2::int) n
