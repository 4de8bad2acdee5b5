INSERT INTO document (show_id, booking_id, kind, revision, source, media_type, content) VALUES ($1, $2, $3, $4, '', $5, $6)
