-- What attempts that are to begin have reserved; kept from being freed while the batch decides.
SELECT r.show_id, r.attempt_id, r.seats, r.price_types, r.discounts_minor, r.voucher_minor + r.credit_minor
FROM reservation r JOIN unnest($1::bigint[], $2::uuid[]) w(show_id, attempt_id)
    ON r.show_id = w.show_id AND r.attempt_id = w.attempt_id
WHERE r.state = 'r' ORDER BY r.show_id, r.attempt_id FOR UPDATE OF r
