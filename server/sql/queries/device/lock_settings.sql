SELECT venue_id, settings FROM device WHERE name = $1 FOR UPDATE
