-- The addresses of who waited for sales that are over.
DELETE FROM waitlist_contact WHERE expires_at <= clock_timestamp()
