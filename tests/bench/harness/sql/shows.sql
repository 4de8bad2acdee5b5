-- Shows of tomorrow in a hall. $1 hall, $2 how many, $3 how many there are. Answers the first one's id; the others follow without
-- a gap.
WITH made AS (
    INSERT INTO show (id, title_id, hall_id, venue_id, plan_id, price_list_id, language, day, starts_at, ends_at)
    SELECT first_show_id(current_date + 1) + serial, t.id, h.id, h.venue_id, p.id, l.id, 'de', current_date + 1,
           now() + interval '1 day' + serial * interval '1 second', now() + interval '3 days'
    FROM hall h JOIN seating_plan p ON p.hall_id = h.id, title t, price_list l, generate_series($3 + 1, $3 + $2) serial
    WHERE h.id = $1
    RETURNING *
), live AS (
    INSERT INTO show_live (show_id, plan_id, price_list_id, seat_no_max, seat_count, sale_ends_at)
    SELECT m.id, m.plan_id, m.price_list_id, p.seat_no_max, p.seat_count, m.starts_at
    FROM made m JOIN seating_plan p ON p.id = m.plan_id
)
SELECT min(id) FROM made
