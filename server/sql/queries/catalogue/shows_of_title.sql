-- The shows of a title on a day in some venues, or in halls of these names, that have not begun, by venue and time.
SELECT s.venue_id, s.id, s.starts_at, h.name, s.language, p.currency,
       (SELECT min(e.price_minor) FROM price_list_entry e WHERE e.price_list_id = s.price_list_id AND e.price_type = 'adult'),
       l.seat_count - l.taken, l.seat_count
FROM show s
JOIN hall h ON h.id = s.hall_id
JOIN price_list p ON p.id = s.price_list_id
JOIN show_live l ON l.show_id = s.id
WHERE s.title_id = $1 AND s.day = $2 AND s.venue_id = ANY ($3::bigint[]) AND s.starts_at > clock_timestamp()
  AND ($4::text[] IS NULL OR h.name = ANY ($4))
ORDER BY s.venue_id, s.starts_at, s.id
