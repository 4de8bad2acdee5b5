-- Titles with shows still to begin on a day in a city, or in one venue of it, or in some halls of that; most shows first.
SELECT t.id, t.name, t.kind, t.year, t.minutes, t.age_rating, t.genres, count(*)::int, min(s.starts_at)
FROM show s JOIN venue v ON v.id = s.venue_id JOIN title t ON t.id = s.title_id
WHERE v.city_id = $1 AND ($2::bigint IS NULL OR v.id = $2) AND s.day = $3 AND s.starts_at > clock_timestamp()
  AND ($5::text[] IS NULL OR s.hall_id IN (SELECT h.id FROM hall h WHERE h.venue_id = $2 AND h.name = ANY ($5)))
GROUP BY t.id
ORDER BY count(*) DESC, t.name
LIMIT $4
