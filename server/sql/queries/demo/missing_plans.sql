-- The plans whose halls have none yet, and how many halls that is. $1: chain/venues.json
SELECT h.plan, count(*)
FROM jsonb_to_recordset($1::jsonb) d(key text, halls jsonb)
JOIN venue v ON v.key = d.key
CROSS JOIN jsonb_to_recordset(d.halls) h(name text, plan text)
JOIN hall ON hall.venue_id = v.id AND hall.name = h.name
WHERE NOT EXISTS (SELECT FROM seating_plan p WHERE p.hall_id = hall.id)
GROUP BY h.plan
ORDER BY h.plan
