-- The log's version and every claimed seat with its letter, in one statement and so of one moment.
SELECT l.version, l.seat_no_max, coalesce(c.seats, '{}'), coalesce(c.letters, '')
FROM show_live l, LATERAL (
    SELECT array_agg(claim.seat_no) AS seats, string_agg(h.state::text, '') AS letters
    FROM seat_claim claim JOIN hold h ON h.show_id = claim.show_id AND h.id = claim.hold_id
    WHERE claim.show_id = l.show_id
) c
WHERE l.show_id = $1
