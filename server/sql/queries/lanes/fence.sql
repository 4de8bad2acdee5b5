-- A write that changes nothing: the commit after it waits for the replica, as the one did whose outcome is told again.
SELECT pg_logical_emit_message(true, 'fence', '')::text
