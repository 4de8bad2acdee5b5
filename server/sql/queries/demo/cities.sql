-- $1: chain/cities.json
INSERT INTO city (id, name, country, latitude, longitude, population, time_zone)
SELECT d.id, d.name, d.country, d.lat, d.lon, d.population, d."timeZone"
FROM jsonb_to_recordset($1::jsonb)
    d(id bigint, name text, country text, lat float8, lon float8, population int, "timeZone" text)
ON CONFLICT (id) DO NOTHING
