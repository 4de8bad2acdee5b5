-- Ends one of a node's sessions, as a network that breaks would.
SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1 AND datname = current_database()
ORDER BY random() LIMIT 1
