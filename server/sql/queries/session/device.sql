SELECT name, kind, venue_id, settings, revoked_at IS NOT NULL FROM device WHERE key_hash = $1
