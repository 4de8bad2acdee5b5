-- Cities with venues, nearest first.
SELECT c.id, c.name, c.country, c.latitude, c.longitude, count(v.id)::int,
       distance_km($1, $2, c.latitude, c.longitude) AS distance
FROM city c JOIN venue v ON v.city_id = c.id
GROUP BY c.id
ORDER BY distance, c.id
LIMIT $3
