SELECT change, state::text, seats FROM seat_log WHERE show_id = $1 ORDER BY version
