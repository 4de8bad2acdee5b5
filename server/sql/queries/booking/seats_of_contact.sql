-- Seats of a show that a mail address has or would have with this hold, and whether staff have lifted its limit. $1: show, $2: address,
-- $3: hold
WITH its AS (
    SELECT hold_id FROM contact WHERE show_id = $1 AND lower(mail) = lower($2) AND mail <> ''
    UNION SELECT $3
)
SELECT coalesce(sum(cardinality(h.seats)), 0)::int,
       EXISTS (SELECT FROM lifted_limit WHERE kind = 'contact' AND subject = lower($2) AND until_at > clock_timestamp())
FROM its JOIN hold h ON h.show_id = $1 AND h.id = its.hold_id
WHERE h.state = 's' OR h.state IN ('h', 'p', 'o') AND coalesce(h.paying_until, h.expires_at) > clock_timestamp()
