-- One server at a time loads the demo chain.
SELECT pg_advisory_xact_lock(hashtextextended('foyer.demo', 0))
