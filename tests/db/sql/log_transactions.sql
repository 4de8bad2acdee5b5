SELECT count(DISTINCT xmin::text) FROM seat_log WHERE show_id = $1
