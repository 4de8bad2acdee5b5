-- A show of the title in a hall, beginning some minutes from now. $1 hall, $2 serial of today, $3 minutes.
WITH made AS (
    INSERT INTO show (id, title_id, hall_id, venue_id, plan_id, price_list_id, language, day, starts_at, ends_at)
    SELECT first_show_id(current_date) + $2, 1, h.id, h.venue_id, p.id, 1, 'de',
           (now() AT TIME ZONE 'Europe/Berlin' + make_interval(mins => $3))::date,
           now() + make_interval(mins => $3), now() + make_interval(mins => $3 + 153)
    FROM hall h JOIN seating_plan p ON p.hall_id = h.id WHERE h.id = $1
    RETURNING *
)
INSERT INTO show_live (show_id, plan_id, price_list_id, seat_no_max, seat_count, sale_ends_at)
SELECT m.id, m.plan_id, m.price_list_id, p.seat_no_max, p.seat_count, m.starts_at + interval '20 minutes'
FROM made m JOIN seating_plan p ON p.id = m.plan_id
RETURNING show_id
