SELECT id, kind, show_id, booking_id, made_at, tries, last_error FROM job WHERE state = 'dead' AND id > $1 ORDER BY id LIMIT $2
