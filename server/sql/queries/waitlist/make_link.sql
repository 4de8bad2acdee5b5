-- A code for a holder's place that is still open. Those of sales that are over go on this occasion. No row: no such place.
WITH gone AS (DELETE FROM waitlist_link WHERE expires_at <= clock_timestamp())
INSERT INTO waitlist_link (token_hash, show_id, entry_id, expires_at)
    SELECT $4::bytea, e.show_id, e.id, date_trunc('milliseconds', l.sale_ends_at)
    FROM waitlist_entry e JOIN show_live l ON l.show_id = e.show_id
    WHERE e.show_id = $1 AND e.holder = $2 AND e.id = $3 AND e.state IN ('w', 'o') AND l.sale_ends_at > clock_timestamp()
    RETURNING expires_at
