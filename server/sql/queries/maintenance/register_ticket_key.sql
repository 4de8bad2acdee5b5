-- Publishes the public half of the key that this server signs tickets with.
INSERT INTO ticket_key (public_key) VALUES ($1) ON CONFLICT DO NOTHING
