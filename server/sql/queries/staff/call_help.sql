-- The open call of a device, which is made when there is none.
INSERT INTO help_call (device) VALUES ($1)
ON CONFLICT (device) WHERE ended_at IS NULL DO UPDATE SET device = excluded.device
RETURNING id, device, coalesce((SELECT v.name FROM device d JOIN venue v ON v.id = d.venue_id WHERE d.name = $1), ''),
          called_at, answer
