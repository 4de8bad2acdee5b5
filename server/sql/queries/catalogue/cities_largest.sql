-- Cities with venues, the largest first.
SELECT c.id, c.name, c.country, c.latitude, c.longitude, count(v.id)::int, NULL::double precision
FROM city c JOIN venue v ON v.city_id = c.id
GROUP BY c.id
ORDER BY c.population DESC, c.id
LIMIT $1
