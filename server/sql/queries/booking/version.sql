SELECT version FROM show_live WHERE show_id = $1
