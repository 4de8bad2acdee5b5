-- The seats that nobody can have now, apart from those of one hold: a lapsed hold takes nothing any more.
SELECT c.seat_no, h.state
FROM seat_claim c JOIN hold h ON h.show_id = c.show_id AND h.id = c.hold_id
WHERE c.show_id = $1 AND c.hold_id IS DISTINCT FROM $2 AND NOT (h.state = 'h' AND h.expires_at <= clock_timestamp())
