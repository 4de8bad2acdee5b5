SELECT title_id, venue_id, day FROM show WHERE id = $1
