-- Every booking of this reference; normally one.
SELECT b.show_id, b.id, b.holder, t.name, v.name, v.time_zone, s.starts_at
FROM booking b JOIN show s ON s.id = b.show_id JOIN title t ON t.id = s.title_id JOIN venue v ON v.id = s.venue_id
WHERE b.reference = $1 ORDER BY s.starts_at DESC LIMIT $2
