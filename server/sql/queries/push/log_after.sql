SELECT version, state::text, seats FROM seat_log WHERE show_id = $1 AND version > $2 ORDER BY version
