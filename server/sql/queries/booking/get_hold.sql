-- A holder's hold as it is now. The message makes a lost connection's acknowledged commit wait for the replica before it is
-- told again (a read alone would not).
SELECT (outcome_of(h, $4, NULL)).*
FROM hold h, LATERAL (SELECT pg_logical_emit_message(true, 'fence', '') OFFSET 0) fence
WHERE h.show_id = $1 AND h.holder = $2 AND h.id = $3
