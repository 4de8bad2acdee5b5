-- The venues within a radius (or one of them, or some of its halls) that show a title on a day, nearest first. The box (one degree of latitude is 111.2 km at
-- most) lets the index leave out what is far; the box of a place near a pole or the date line is the whole globe round.
SELECT v.id, v.name, v.address, c.id, c.name, v.latitude, v.longitude, v.time_zone,
       distance_km($3, $4, v.latitude, v.longitude) AS distance
FROM venue v JOIN city c ON c.id = v.city_id
WHERE v.latitude BETWEEN $3 - $5 / 111.0 AND $3 + $5 / 111.0
  AND distance_km($3, $4, v.latitude, v.longitude) <= $5
  AND ($7::bigint IS NULL OR v.id = $7)
  AND EXISTS (SELECT FROM show s WHERE s.venue_id = v.id AND s.title_id = $1 AND s.day = $2
              AND s.starts_at > clock_timestamp()
              AND ($8::text[] IS NULL OR s.hall_id IN (SELECT h.id FROM hall h WHERE h.venue_id = $7 AND h.name = ANY ($8))))
ORDER BY distance, v.id
LIMIT $6
