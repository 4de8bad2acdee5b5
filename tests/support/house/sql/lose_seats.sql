-- Ends a hold although it is being paid for, which the rules never do: to see that money comes back all the same.
WITH lost AS (
    UPDATE hold SET state = 'x', paying_until = NULL WHERE show_id = $1 AND id = $2 RETURNING *
), freed AS (
    DELETE FROM seat_claim WHERE show_id = $1 AND hold_id = $2
), live AS (
    UPDATE show_live SET version = version + 1, taken = taken - (SELECT cardinality(seats) FROM lost) WHERE show_id = $1
    RETURNING version
), logged AS (
    INSERT INTO seat_log (show_id, version, at, change, state, seats, hold_id, holder, expires_at, renewals, hash)
    SELECT l.show_id, v.version, date_trunc('milliseconds', clock_timestamp()), 'expire', '.', l.seats, l.id, l.holder,
           l.expires_at, l.renewals, decode(repeat('00', 32), 'hex')
    FROM lost l, live v
)
SELECT count(*) FROM live
