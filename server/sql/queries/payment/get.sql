-- An attempt's state and its hold as they are now, for the holder. Approved after its seats were lost is not told as approved: the
-- money is on its way back. Undecided and not paying: he is asked about equal seats.
SELECT CASE WHEN a.state = 'approved' AND h.state IN ('r', 'x') THEN 'unknown' ELSE a.state END,
       a.state IN ('created', 'submitted', 'unknown') AND told_state(h) = 'h', h.id, told_state(h), h.seats,
       ms_of(coalesce(h.paying_until, h.expires_at)), h.renewals,
       ms_of(clock_timestamp())
FROM payment_attempt a JOIN hold h ON h.show_id = a.show_id AND h.id = a.hold_id,
     LATERAL (SELECT pg_logical_emit_message(true, 'fence', '') OFFSET 0) fence
WHERE a.show_id = $1 AND a.holder = $2 AND a.id = $3
