UPDATE show SET starts_at = now() - interval '4 hours', ends_at = now() - interval '1 second' WHERE id = $1
