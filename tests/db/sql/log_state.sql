UPDATE seat_log SET state = $2::text::"char" WHERE show_id = $1
