-- For as many bookings that have none yet.
INSERT INTO job (kind, show_id, booking_id)
    SELECT $1, 1, (SELECT coalesce(max(booking_id), 0) FROM job) + n FROM generate_series(1, $2::int) n
