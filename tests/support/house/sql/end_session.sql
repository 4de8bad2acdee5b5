-- Ends a session of the server's role, as a network that breaks would.
SELECT pg_terminate_backend($1)
