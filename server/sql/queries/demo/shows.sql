-- Adds the shows of one day to the halls that have none on it. They are sold until the advertisements are over: people come
-- late. $1: what the schedule says
WITH planned AS (
    SELECT d.id, t.id AS title_id, h.id AS hall_id, v.id AS venue_id, p.id AS plan_id, l.id AS price_list_id, d.language, d.day,
           d.starts_at, d.ends_at, p.seat_no_max, p.seat_count
    FROM jsonb_to_recordset($1::jsonb)
        d(id bigint, title text, venue text, hall text, prices text, language text, day date, starts_at timestamptz,
          ends_at timestamptz)
    JOIN title t ON t.key = d.title
    JOIN venue v ON v.key = d.venue
    JOIN hall h ON h.venue_id = v.id AND h.name = d.hall
    JOIN price_list l ON l.key = d.prices
    JOIN LATERAL (SELECT * FROM seating_plan WHERE hall_id = h.id ORDER BY revision DESC LIMIT 1) p ON true
    WHERE NOT EXISTS (SELECT FROM show s WHERE s.hall_id = h.id AND s.day = d.day)
), added AS (
    INSERT INTO show (id, title_id, hall_id, venue_id, plan_id, price_list_id, language, day, starts_at, ends_at)
    SELECT id, title_id, hall_id, venue_id, plan_id, price_list_id, language, day, starts_at, ends_at FROM planned
    ON CONFLICT DO NOTHING
    RETURNING id
)
INSERT INTO show_live (show_id, plan_id, price_list_id, seat_no_max, seat_count, sale_ends_at)
SELECT p.id, p.plan_id, p.price_list_id, p.seat_no_max, p.seat_count, p.starts_at + interval '20 minutes'
FROM planned p JOIN added a ON a.id = p.id
