-- Of this connection until it lets go or ends. Nobody else's job of the same booking runs meanwhile.
SELECT pg_try_advisory_lock(hashtextextended('jobs of ' || $1::bigint || '/' || $2::bigint, 0))
