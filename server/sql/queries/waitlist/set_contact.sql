-- Only for a holder's place that is still open. A batch that offers seats to it waits for this, or this for the batch.
-- $1: show, $2: holder, $3: entry, $4: mail, $5: phone, $6: language
WITH place AS (
    SELECT e.show_id, e.id, l.sale_ends_at
    FROM waitlist_entry e JOIN show_live l ON l.show_id = e.show_id
    WHERE e.show_id = $1 AND e.holder = $2 AND e.id = $3 AND e.state IN ('w', 'o') AND l.sale_ends_at > clock_timestamp()
    FOR SHARE OF e
)
INSERT INTO waitlist_contact (show_id, entry_id, mail, phone, language, expires_at)
    SELECT show_id, id, $4, $5, $6, sale_ends_at FROM place
    ON CONFLICT (show_id, entry_id) DO UPDATE SET mail = excluded.mail, phone = excluded.phone, language = excluded.language
RETURNING entry_id
