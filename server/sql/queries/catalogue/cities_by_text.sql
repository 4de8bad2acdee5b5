-- Cities with venues that have a word that begins so, or that are nearly so; the larger first among equals.
SELECT c.id, c.name, c.country, c.latitude, c.longitude, count(v.id)::int, NULL::double precision
FROM city c JOIN venue v ON v.city_id = c.id
WHERE strpos(' ' || plain_text(c.name), ' ' || plain_text($1)) > 0 OR plain_text(c.name) % plain_text($1)
GROUP BY c.id
ORDER BY strpos(' ' || plain_text(c.name), ' ' || plain_text($1)) > 0 DESC,
         similarity(plain_text(c.name), plain_text($1)) DESC, c.population DESC
LIMIT $2
