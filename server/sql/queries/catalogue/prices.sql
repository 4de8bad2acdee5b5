SELECT category, price_type, price_minor FROM price_list_entry WHERE price_list_id = $1
ORDER BY category, price_minor DESC, price_type
