-- All that is not at its end, oldest first: payments and refunds under way, cases that nobody has closed, and work that did not go
-- well at the first try. Equal seats: their holder is being asked, or has taken them.
SELECT what, amount_minor, currency, show_id, booking_id, tries, id, case_id, why,
       extract(epoch FROM clock_timestamp() - since)::bigint
FROM (
    SELECT CASE WHEN a.state <> 'approved' AND h.state IN ('h', 'r', 'x') THEN 'equal_seats' ELSE 'payment' END AS what,
           a.amount_minor, a.currency, a.show_id, a.hold_id AS booking_id, a.tries, a.id::text, NULL::bigint AS case_id,
           a.state || CASE WHEN a.voiding THEN ' and being voided' ELSE '' END || ', ' || a.method AS why, a.created_at AS since
        FROM payment_attempt a JOIN hold h ON h.show_id = a.show_id AND h.id = a.hold_id WHERE a.due_at IS NOT NULL
    UNION ALL
    SELECT 'refund', total_minor, currency, show_id, booking_id, tries, id::text, NULL, state || ', ' || reason, asked_at
        FROM refund WHERE due_at IS NOT NULL
    UNION ALL
    SELECT CASE WHEN c.kind = 'seats_lost' AND h.state IN ('p', 's', 'c') THEN 'equal_seats' ELSE c.kind END,
           c.amount_minor, c.currency, c.show_id, c.booking_id, NULL, c.subject::text, c.id, 'for a person to look at', c.made_at
        FROM payment_case c LEFT JOIN hold h ON h.show_id = c.show_id AND h.id = c.booking_id WHERE c.closed_at IS NULL
    UNION ALL
    SELECT 'job', NULL, NULL, show_id, booking_id, tries, id::text, NULL, kind || ' is ' || state || ': ' || last_error, made_at
        FROM job WHERE state = 'dead' OR (tries > 0 AND last_error <> '')
) open
ORDER BY since LIMIT $1
