-- Gives a plan to all halls that are to have it and have none. $1: chain/venues.json, $2: the plan's key, $3: its file,
-- $4: its highest seat number, $5 and $6: its seats' numbers and categories
WITH made AS (
    INSERT INTO seating_plan (hall_id, revision, document, seat_count, seat_no_max)
    SELECT hall.id, 1, $3::jsonb, cardinality($5::int[]), $4
    FROM jsonb_to_recordset($1::jsonb) d(key text, halls jsonb)
    JOIN venue v ON v.key = d.key
    CROSS JOIN jsonb_to_recordset(d.halls) h(name text, plan text)
    JOIN hall ON hall.venue_id = v.id AND hall.name = h.name
    WHERE h.plan = $2 AND NOT EXISTS (SELECT FROM seating_plan p WHERE p.hall_id = hall.id)
    RETURNING id
)
INSERT INTO plan_seat (plan_id, seat_no, category)
SELECT made.id, s.seat_no, s.category
FROM made CROSS JOIN unnest($5::int[], $6::text[]) s(seat_no, category)
