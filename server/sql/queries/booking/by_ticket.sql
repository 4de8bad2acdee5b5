-- The booking of a ticket, as by_reference tells it.
SELECT b.show_id, b.id, b.holder, t.name, v.name, v.time_zone, s.starts_at
FROM ticket k JOIN booking b ON b.show_id = k.show_id AND b.id = k.booking_id
JOIN show s ON s.id = b.show_id JOIN title t ON t.id = s.title_id JOIN venue v ON v.id = s.venue_id
WHERE k.show_id = $1 AND k.id = $2
