-- Ends a hold that is being paid for, which the rules never do: to see that money comes back all the same. The show is locked.
WITH lost AS (
    UPDATE hold SET state = 'x', paying_until = NULL WHERE show_id = $1 AND id = $2 AND state = 'p' RETURNING *
), freed AS (
    DELETE FROM seat_claim c USING lost l WHERE c.show_id = l.show_id AND c.hold_id = l.id
), live AS (
    UPDATE show_live s SET version = s.version + 1, taken = s.taken - cardinality(l.seats) FROM lost l WHERE s.show_id = l.show_id
    RETURNING s.version
), logged AS (
    INSERT INTO seat_log (show_id, version, at, change, state, seats, hold_id, holder, expires_at, renewals, hash)
    SELECT l.show_id, v.version, date_trunc('milliseconds', clock_timestamp()), 'expire', '.', l.seats, l.id, l.holder,
           l.expires_at, l.renewals, decode(repeat('00', 32), 'hex')
    FROM lost l, live v
)
SELECT count(*) FROM live
