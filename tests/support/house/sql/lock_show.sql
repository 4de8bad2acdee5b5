SELECT show_id FROM show_live WHERE show_id = $1 FOR UPDATE
