-- An open call of a device.
SELECT c.id, c.device, coalesce(v.name, ''), c.called_at, c.answer
FROM help_call c LEFT JOIN device d ON d.name = c.device LEFT JOIN venue v ON v.id = d.venue_id
WHERE c.id = $1 AND c.device = $2 AND c.ended_at IS NULL
