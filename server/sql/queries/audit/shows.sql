-- Shows after $1 of which anything was ever logged or claimed, at most $2.
SELECT show_id FROM show_live l
WHERE show_id > $1
  AND (version > 0 OR EXISTS (SELECT FROM seat_log s WHERE s.show_id = l.show_id)
                   OR EXISTS (SELECT FROM seat_claim c WHERE c.show_id = l.show_id))
ORDER BY show_id LIMIT $2
