-- Calls of a device that nobody ended: the customer is gone. $2: minutes
UPDATE help_call SET ended_at = now()
WHERE device = $1 AND ended_at IS NULL AND called_at < now() - make_interval(mins => $2)
