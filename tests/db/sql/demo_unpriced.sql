-- Seats' categories of shows that their price list does not name for adults.
SELECT count(*) FROM (SELECT DISTINCT plan_id, price_list_id FROM show) s
JOIN (SELECT DISTINCT plan_id, category FROM plan_seat) c ON c.plan_id = s.plan_id
WHERE NOT EXISTS (SELECT FROM price_list_entry e
                  WHERE e.price_list_id = s.price_list_id AND e.category = c.category AND e.price_type = 'adult')
