SELECT v.id, v.name, v.address, c.id, c.name, v.latitude, v.longitude, v.time_zone
FROM venue v JOIN city c ON c.id = v.city_id
WHERE v.id = $1
