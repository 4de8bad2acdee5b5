SELECT pg_advisory_unlock(hashtextextended('jobs of ' || $1::bigint || '/' || $2::bigint, 0))
