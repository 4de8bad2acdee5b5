-- Two cinemas with three halls; the plan and its shows come by queries of their own.
INSERT INTO city VALUES (1, 'Köln', 'DE', 50.9364, 6.9528, 1075935, 'Europe/Berlin'),
                        (2, 'Bonn', 'DE', 50.7344, 7.0955, 313125, 'Europe/Berlin');
INSERT INTO venue (id, city_id, key, name, kind, address, latitude, longitude, time_zone, currency)
    VALUES (1, 1, 'lux', 'Lux', 'cinema', 'Ring 1', 50.94, 6.95, 'Europe/Berlin', 'EUR'),
           (2, 2, 'rex', 'Rex', 'cinema', 'Markt 2', 50.735, 7.1, 'Europe/Berlin', 'EUR');
INSERT INTO hall (id, venue_id, name) VALUES (1, 1, 'Saal 1'), (2, 2, 'Saal 1'), (3, 1, 'Saal 2');
INSERT INTO title (id, key, name, original_name, kind, year, minutes, age_rating, genres, languages, people, synopsis, poster_svg)
    VALUES (1, 'metropolis', 'Metropolis', 'Metropolis', 'film', 1927, 153, 12, '{drama,science fiction}', '{de,en}',
            'Director: Fritz Lang', 'A city above and a city below.', '<svg xmlns="http://www.w3.org/2000/svg"/>');
INSERT INTO price_list (id, key, currency) VALUES (1, 'lux', 'EUR');
