-- $1 rows of the log, given back.
SELECT version, ms_of(at), expires_at IS NULL, seats, holder, command_id, detail, hash
FROM unnest($1::seat_log[]) ORDER BY version
