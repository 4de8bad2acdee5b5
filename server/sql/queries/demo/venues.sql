-- $1: chain/venues.json, $2: chain/cities.json, which has the currencies
INSERT INTO venue (city_id, key, name, kind, address, latitude, longitude, time_zone, currency)
SELECT d.city, d.key, d.name, d.kind, d.address, d.lat, d.lon, c."timeZone", c.currency
FROM jsonb_to_recordset($1::jsonb)
    d(key text, city bigint, name text, kind text, address text, lat float8, lon float8)
JOIN jsonb_to_recordset($2::jsonb) c(id bigint, "timeZone" text, currency text) ON c.id = d.city
ON CONFLICT (key) DO NOTHING
