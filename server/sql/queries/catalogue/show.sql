SELECT s.id, t.id, t.name, t.age_rating, h.name, s.starts_at, s.ends_at, s.language, s.plan_id, p.id, p.currency, s.venue_id
FROM show s
JOIN title t ON t.id = s.title_id
JOIN hall h ON h.id = s.hall_id
JOIN price_list p ON p.id = s.price_list_id
WHERE s.id = $1
