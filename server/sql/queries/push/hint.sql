SELECT pg_notify('foyer_show', $1)
