INSERT INTO job (kind, show_id, booking_id, argument) VALUES ($1, $2, $3, $4)
