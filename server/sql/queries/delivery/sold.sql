-- The seats as they were sold, whatever has become of them since.
SELECT s.seat_no, s.price_type, s.price_minor - coalesce(s.discount_minor, 0)
FROM payment_attempt a,
     unnest(a.seats, a.price_types, a.prices_minor, a.discounts_minor) s(seat_no, price_type, price_minor, discount_minor)
WHERE a.show_id = $1 AND a.id = $2 ORDER BY s.seat_no
