SELECT coalesce(array_agg(seat_no ORDER BY seat_no), '{}') FROM ticket WHERE show_id = $1 AND booking_id = $2 AND state = 'v'
