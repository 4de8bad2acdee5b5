SELECT l.show_id, b.holder, l.booking_id, l.expires_at, l.expires_at <= clock_timestamp()
FROM phone_link l JOIN booking b ON b.show_id = l.show_id AND b.id = l.booking_id WHERE l.token_hash = $1
