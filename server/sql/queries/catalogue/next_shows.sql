-- The shows to come of a venue, or of some of its halls, of the first day of its calendar that has any, by time. Its calendar is a day before or
-- after the server's at most.
SELECT s.day, t.id, t.name, t.kind, t.year, t.minutes, t.age_rating, t.genres,
       s.id, s.starts_at, h.name, s.language, p.currency,
       (SELECT min(e.price_minor) FROM price_list_entry e WHERE e.price_list_id = s.price_list_id AND e.price_type = 'adult'),
       l.seat_count - l.taken, l.seat_count
FROM show s
JOIN title t ON t.id = s.title_id
JOIN hall h ON h.id = s.hall_id
JOIN price_list p ON p.id = s.price_list_id
JOIN show_live l ON l.show_id = s.id
WHERE s.venue_id = $1 AND s.starts_at > clock_timestamp() AND ($3::text[] IS NULL OR h.name = ANY ($3))
  AND s.day = (SELECT f.day FROM show f JOIN hall g ON g.id = f.hall_id
               WHERE f.venue_id = $1 AND f.day >= current_date - 1 AND f.starts_at > clock_timestamp()
                 AND ($3::text[] IS NULL OR g.name = ANY ($3))
               ORDER BY f.day LIMIT 1)
ORDER BY s.starts_at, s.id
LIMIT $2
