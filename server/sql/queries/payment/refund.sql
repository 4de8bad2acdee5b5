SELECT show_id, booking_id, seats, total_minor, currency, state FROM refund WHERE id = $1
