-- What the server's role may do, and nothing else. The log can be added to and read; never changed, never shortened.
GRANT USAGE ON SCHEMA public TO foyer_server;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO foyer_server;
GRANT INSERT, DELETE ON seat_claim TO foyer_server;
GRANT INSERT, UPDATE, DELETE ON device, job, contact, waitlist_contact, pairing, device_report, member TO foyer_server;
GRANT INSERT, DELETE ON phone_link, waitlist_link TO foyer_server;
GRANT INSERT, UPDATE ON checkin, step_use, help_call, lifted_limit TO foyer_server;
GRANT INSERT, UPDATE ON show_live, hold, booking, ticket, payment_attempt, waitlist_entry, ticket_key, promotion, voucher,
    reservation, refund, refund_part, payment_case, document, document_number TO foyer_server;
GRANT INSERT ON seat_log, refusal, node, checkin_repeat, staff_action TO foyer_server;
GRANT INSERT, DELETE ON gateway_event TO foyer_server;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO foyer_server;
