-- A city, a cinema with one hall of so many seats, a title and its prices. $1 how many seats, $2 their plan. Answers the hall.
WITH place AS (
    INSERT INTO city VALUES (1, 'Köln', 'DE', 50.9364, 6.9528, 1075935, 'Europe/Berlin') RETURNING id
), house AS (
    INSERT INTO venue (city_id, key, name, kind, address, latitude, longitude, time_zone, currency)
    SELECT id, 'lux', 'Lux', 'cinema', 'Ring 1', 50.94, 6.95, 'Europe/Berlin', 'EUR' FROM place RETURNING id
), room AS (
    INSERT INTO hall (venue_id, name) SELECT id, 'Saal 1' FROM house RETURNING id
), plan AS (
    INSERT INTO seating_plan (hall_id, revision, document, seat_count, seat_no_max)
    SELECT id, 1, $2::jsonb, $1, $1 FROM room RETURNING id
), seats AS (
    INSERT INTO plan_seat (plan_id, seat_no, category)
    SELECT plan.id, seat_no, 'stalls' FROM plan, generate_series(1, $1) seat_no
), film AS (
    INSERT INTO title (key, name, original_name, kind, year, minutes, age_rating, genres, languages, people, synopsis, poster_svg)
    VALUES ('metropolis', 'Metropolis', 'Metropolis', 'film', 1927, 153, 12, '{drama}', '{de}', 'Fritz Lang', '', '<svg/>')
), prices AS (
    INSERT INTO price_list (key, currency) VALUES ('lux', 'EUR') RETURNING id
), adult AS (
    INSERT INTO price_list_entry (price_list_id, category, price_type, price_minor)
    SELECT id, 'stalls', 'adult', 1200 FROM prices
)
SELECT id FROM room
