-- A holder's place in line as it is now: how many wait before it and want how many seats, how many seats may still come free, and
-- what it was offered.
SELECT CASE WHEN e.state = 'o' AND h.state = 'o' AND h.expires_at <= clock_timestamp() THEN 'x' ELSE e.state END,
       (e.wish->>'count')::int, coalesce(a.entries, 0)::int, coalesce(p.seats, 0)::int, coalesce(a.seats, 0)::int,
       ms_of(clock_timestamp()), h.id, told_state(h), h.seats, ms_of(coalesce(h.paying_until, h.expires_at)), h.renewals
FROM waitlist_entry e
LEFT JOIN hold h ON h.show_id = e.show_id AND h.id = e.hold_id
LEFT JOIN LATERAL (
    SELECT count(*) AS entries, sum((b.wish->>'count')::int) AS seats FROM waitlist_entry b
    WHERE b.show_id = e.show_id AND b.id < e.id AND b.state = 'w' AND e.state = 'w'
) a ON true
LEFT JOIN LATERAL (
    SELECT count(*) AS seats FROM seat_claim c JOIN hold k ON k.show_id = c.show_id AND k.id = c.hold_id
    WHERE c.show_id = e.show_id AND k.state IN ('h', 'p', 'o') AND e.state = 'w'
) p ON true,
LATERAL (SELECT pg_logical_emit_message(true, 'fence', '') OFFSET 0) fence
WHERE e.show_id = $1 AND e.holder = $2 AND e.id = $3
