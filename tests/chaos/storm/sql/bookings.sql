SELECT b.show_id, b.id, coalesce(a.hold_id, 0), b.attempt_id, b.holder, b.reference, b.total_minor
FROM booking b LEFT JOIN payment_attempt a ON a.show_id = b.show_id AND a.id = b.attempt_id
WHERE b.show_id = ANY ($1::bigint[])
