-- $1: chain/prices.json. Prices follow the file; what was sold keeps the price of its ticket.
INSERT INTO price_list_entry AS e (price_list_id, category, price_type, price_minor)
SELECT l.id, c.key, p.key, p.value::bigint
FROM jsonb_to_recordset($1::jsonb) d(key text, prices jsonb)
JOIN price_list l ON l.key = d.key
CROSS JOIN jsonb_each(d.prices) c
CROSS JOIN jsonb_each_text(c.value) p
ON CONFLICT (price_list_id, category, price_type) DO UPDATE SET price_minor = excluded.price_minor
WHERE e.price_minor <> excluded.price_minor
