INSERT INTO job (kind, show_id, booking_id) SELECT $1, 1, n FROM generate_series(1, $2::int) n
