SELECT seat_no, hold_id FROM seat_claim WHERE show_id = $1
