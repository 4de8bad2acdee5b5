-- "tickets 1" for each paper, in order.
SELECT coalesce(string_agg(kind || ' ' || revision, ', ' ORDER BY kind, revision), '') FROM document WHERE booking_id = $1
