-- All that papers say about a booking, but for its seats.
SELECT b.attempt_id, b.reference, b.total_minor, b.currency, b.booked_at,
       t.name, s.language, t.age_rating, s.starts_at, s.ends_at, s.plan_id, ha.name,
       v.id, v.key, v.name, v.address, v.time_zone, v.seller, v.seller_tax_id, v.vat_basis_points,
       coalesce(c.mail, ''), coalesce(c.language, 'en'), coalesce(c.mailed, '{}')
FROM booking b
JOIN show s ON s.id = b.show_id
JOIN title t ON t.id = s.title_id
JOIN hall ha ON ha.id = s.hall_id
JOIN venue v ON v.id = s.venue_id
LEFT JOIN contact c ON c.show_id = b.show_id AND c.hold_id = b.id
WHERE b.show_id = $1 AND b.id = $2
