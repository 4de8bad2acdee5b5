WITH contacts AS (UPDATE waitlist_contact SET expires_at = clock_timestamp() WHERE show_id = $1)
UPDATE show_live SET sale_ends_at = clock_timestamp() WHERE show_id = $1
