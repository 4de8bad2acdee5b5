UPDATE device SET venue_id = $2, settings = $3::jsonb WHERE name = $1
