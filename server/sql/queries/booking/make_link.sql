-- A link to a holder's booking. Those that have been over for a day go on this occasion; until then they are told to be over. No
-- row: no such booking of this holder.
WITH gone AS (DELETE FROM phone_link WHERE expires_at < clock_timestamp() - interval '1 day')
INSERT INTO phone_link (token_hash, show_id, booking_id, expires_at)
    SELECT $4::bytea, b.show_id, b.id, date_trunc('milliseconds', clock_timestamp()) + make_interval(secs => $5)
    FROM booking b WHERE b.show_id = $1 AND b.holder = $2 AND b.id = $3
    RETURNING expires_at
