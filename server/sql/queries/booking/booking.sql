-- A holder's booking, with the time until which its tickets may be used. The message makes a lost connection's commit wait
-- for the replica before it is told again.
SELECT b.id, b.reference, b.total_minor, b.currency, b.booked_at, s.ends_at
FROM booking b JOIN show s ON s.id = b.show_id, LATERAL (SELECT pg_logical_emit_message(true, 'fence', '') OFFSET 0) fence
WHERE b.show_id = $1 AND b.holder = $2 AND b.id = $3
