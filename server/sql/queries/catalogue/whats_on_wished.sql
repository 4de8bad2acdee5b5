-- As whats_on, of the shows that fit what somebody wishes: $5 text, $6 language, $7 age of the youngest, $8 and $9 minutes of the
-- venue's day, $10 places for wheelchairs, $11 halls. Of a text half of what is alike is enough: people mistype.
SELECT t.id, t.name, t.kind, t.year, t.minutes, t.age_rating, t.genres, count(*)::int, min(s.starts_at)
FROM show s JOIN venue v ON v.id = s.venue_id JOIN title t ON t.id = s.title_id
WHERE v.city_id = $1 AND ($2::bigint IS NULL OR v.id = $2) AND s.day = $3 AND s.starts_at > clock_timestamp()
  AND ($5::text IS NULL
       OR word_similarity(plain_text($5), plain_text(t.name || ' ' || t.original_name || ' ' || t.people)) >= 0.5)
  AND ($6::text IS NULL OR split_part(s.language, '-', 1) = split_part($6, '-', 1))
  AND ($7::int IS NULL OR t.age_rating <= $7)
  AND ($8::int IS NULL OR s.starts_at >= (s.day + make_interval(mins => $8)) AT TIME ZONE v.time_zone)
  AND ($9::int IS NULL OR s.starts_at < (s.day + make_interval(mins => $9)) AT TIME ZONE v.time_zone)
  AND ($11::text[] IS NULL OR s.hall_id IN (SELECT h.id FROM hall h WHERE h.venue_id = $2 AND h.name = ANY ($11)))
  AND (NOT $10::boolean OR (SELECT p.has_wheelchair_places FROM seating_plan p WHERE p.id = s.plan_id))
GROUP BY t.id
ORDER BY word_similarity(plain_text($5), plain_text(t.name || ' ' || t.original_name || ' ' || t.people)) DESC NULLS LAST,
         count(*) DESC, t.name
LIMIT $4
