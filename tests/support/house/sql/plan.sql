-- A plan for every hall, with its seats and their prices. $1 document, $2 seat numbers, $3 their categories.
WITH plan AS (
    INSERT INTO seating_plan (hall_id, revision, document, seat_count, seat_no_max)
    SELECT hall.id, 1, $1::jsonb, cardinality($2::int[]), (SELECT max(no) FROM unnest($2::int[]) no) FROM hall
    RETURNING id
), seats AS (
    INSERT INTO plan_seat (plan_id, seat_no, category)
    SELECT plan.id, seat.no, seat.category FROM plan, unnest($2::int[], $3::text[]) seat(no, category)
)
INSERT INTO price_list_entry (price_list_id, category, price_type, price_minor)
SELECT DISTINCT 1, category, kind.name, kind.price
FROM unnest($3::text[]) category, (VALUES ('adult', 1200::bigint), ('child', 800::bigint)) kind(name, price)
