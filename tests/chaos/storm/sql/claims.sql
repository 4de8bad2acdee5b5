SELECT show_id, seat_no, hold_id FROM seat_claim WHERE show_id = ANY ($1::bigint[])
