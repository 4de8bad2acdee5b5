SELECT b.id, b.reference, b.total_minor, b.currency, b.booked_at
FROM booking b, LATERAL (SELECT pg_logical_emit_message(true, 'fence', '') OFFSET 0) fence
WHERE b.show_id = $1 AND b.holder = $2 AND b.id = $3
