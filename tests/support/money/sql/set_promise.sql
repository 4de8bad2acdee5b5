UPDATE ticket SET promised_to = $3 WHERE show_id = $1 AND seat_no = $2
