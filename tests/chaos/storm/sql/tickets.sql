SELECT show_id, booking_id, seat_no, price_minor FROM ticket WHERE show_id = ANY ($1::bigint[]) AND state = 'v'
