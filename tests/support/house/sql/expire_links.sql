WITH places AS (UPDATE waitlist_link SET expires_at = clock_timestamp())
UPDATE phone_link SET expires_at = clock_timestamp()
