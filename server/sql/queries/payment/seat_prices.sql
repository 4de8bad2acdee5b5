-- What seats of a show cost, in the order asked for. $2: seats, $3: price types
SELECT e.price_minor, p.currency
FROM unnest($2::int[], $3::text[]) WITH ORDINALITY w(seat_no, price_type, n)
JOIN show_live l ON l.show_id = $1
JOIN price_list p ON p.id = l.price_list_id
LEFT JOIN plan_seat s ON s.plan_id = l.plan_id AND s.seat_no = w.seat_no
LEFT JOIN price_list_entry e ON e.price_list_id = p.id AND e.category = s.category AND e.price_type = w.price_type
ORDER BY w.n
