-- $2: the answer, $3: whose it is
UPDATE help_call c SET answer = $2, answered_by = $3, answered_at = now()
WHERE c.id = $1 AND c.ended_at IS NULL
RETURNING c.id, c.device, coalesce((SELECT v.name FROM device d JOIN venue v ON v.id = d.venue_id WHERE d.name = c.device), ''),
          c.called_at, c.answer
