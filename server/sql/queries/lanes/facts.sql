-- What does not change while a show sells. $1: its price list
SELECT p.currency, e.category, e.price_type, e.price_minor
FROM price_list p LEFT JOIN price_list_entry e ON e.price_list_id = p.id WHERE p.id = $1
