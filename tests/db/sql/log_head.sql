SELECT log_hash FROM show_live WHERE show_id = $1
