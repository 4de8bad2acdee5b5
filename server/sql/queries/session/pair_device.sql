-- Pairs a device, or pairs it anew with another key.
INSERT INTO device (name, kind, venue_id, key_hash) VALUES ($1, $2, $3, $4)
ON CONFLICT (name) DO UPDATE SET kind = excluded.kind, venue_id = excluded.venue_id, key_hash = excluded.key_hash,
                                 paired_at = now(), revoked_at = NULL
