UPDATE phone_link SET expires_at = clock_timestamp()
