SELECT count(*) FROM seat_log WHERE show_id = $1
