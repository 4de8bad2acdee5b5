SELECT public_key, revoked_at IS NOT NULL FROM ticket_key ORDER BY made_at, public_key
