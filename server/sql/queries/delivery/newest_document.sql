SELECT revision, number, source FROM document WHERE show_id = $1 AND booking_id = $2 AND kind = $3 ORDER BY revision DESC LIMIT 1
