SELECT seat_no, price_type, price_minor FROM ticket WHERE show_id = $1 AND booking_id = $2 AND seat_no = ANY ($3) ORDER BY seat_no
