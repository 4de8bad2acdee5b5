-- The rows that were kept.
SELECT version, ms_of(at), expires_at IS NULL, seats, holder, command_id, detail, hash FROM kept_row ORDER BY version
