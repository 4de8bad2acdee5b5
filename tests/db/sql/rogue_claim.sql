INSERT INTO seat_claim (show_id, seat_no, hold_id) VALUES ($1, $2, 999)
