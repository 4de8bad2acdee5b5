SELECT name FROM hall WHERE venue_id = $1 ORDER BY name
