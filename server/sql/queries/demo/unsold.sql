-- The next shows that begin in a range of time and from which nobody has bought yet, locked. $1, $2: the range, $3: the id
-- after which to go on, $4: how many
SELECT s.id, t.key, v.key, h.name, extract(hour FROM s.starts_at AT TIME ZONE v.time_zone)::int
FROM show s
JOIN show_live l ON l.show_id = s.id
JOIN title t ON t.id = s.title_id
JOIN hall h ON h.id = s.hall_id
JOIN venue v ON v.id = s.venue_id
WHERE s.starts_at >= $1 AND s.starts_at < $2 AND s.id > $3 AND l.version = 0
ORDER BY s.id
LIMIT $4
FOR UPDATE OF l
