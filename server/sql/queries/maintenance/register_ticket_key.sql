-- Publishes the public half of the key that this server signs tickets with; false when the number belongs to another key.
INSERT INTO ticket_key AS k (id, public_key) VALUES ($1, $2)
ON CONFLICT (id) DO UPDATE SET public_key = k.public_key
RETURNING public_key = $2
