UPDATE pairing SET expires_at = now()
