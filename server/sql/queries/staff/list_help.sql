-- Open calls, oldest first; what is older than $1 minutes has been left alone.
SELECT c.id, c.device, coalesce(v.name, ''), c.called_at, c.answer
FROM help_call c LEFT JOIN device d ON d.name = c.device LEFT JOIN venue v ON v.id = d.venue_id
WHERE c.ended_at IS NULL AND c.called_at >= now() - make_interval(mins => $1)
ORDER BY c.called_at, c.id LIMIT $2
