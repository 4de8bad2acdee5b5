SELECT revision, number, media_type, content FROM document WHERE show_id = $1 AND booking_id = $2 AND kind = $3 AND source = $4
