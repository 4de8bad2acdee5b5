UPDATE help_call SET ended_at = now() WHERE id = $1 AND device = $2 AND ended_at IS NULL
