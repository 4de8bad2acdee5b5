-- Where the demo's kiosk stands: a cinema of the largest city.
SELECT v.id FROM venue v JOIN city c ON c.id = v.city_id WHERE v.kind = 'cinema' ORDER BY c.population DESC, v.id LIMIT 1
