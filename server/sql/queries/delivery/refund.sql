SELECT seats, value_minor, total_minor FROM refund WHERE id = $3 AND show_id = $1 AND booking_id = $2
