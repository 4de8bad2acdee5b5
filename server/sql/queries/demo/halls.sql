-- $1: chain/venues.json
INSERT INTO hall (venue_id, name)
SELECT v.id, h.name
FROM jsonb_to_recordset($1::jsonb) d(key text, halls jsonb)
JOIN venue v ON v.key = d.key
CROSS JOIN jsonb_to_recordset(d.halls) h(name text, plan text)
ON CONFLICT (venue_id, name) DO NOTHING
