-- What the server's role may do, and nothing else. The log can be added to and read; never changed, never shortened.
GRANT USAGE ON SCHEMA public TO foyer_server;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO foyer_server;
GRANT INSERT, UPDATE, DELETE ON seat_claim, hold, device, job TO foyer_server;
GRANT INSERT, UPDATE ON show_live, booking, ticket, payment_attempt, command_result, ticket_key TO foyer_server;
GRANT INSERT ON seat_log TO foyer_server;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO foyer_server;
-- It runs with the owner's rights, so it is not for everybody.
REVOKE EXECUTE ON FUNCTION ensure_partitions FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ensure_partitions TO foyer_server;
