-- A holder's hold as it is now. The message makes a lost connection's acknowledged commit wait for the replica before it is
-- told again (a read alone would not).
SELECT h.id, told_state(h), h.seats, ms_of(coalesce(h.paying_until, h.expires_at)), h.renewals, ms_of(clock_timestamp())
FROM hold h, LATERAL (SELECT pg_logical_emit_message(true, 'fence', '') OFFSET 0) fence
WHERE h.show_id = $1 AND h.holder = $2 AND h.id = $3
