-- Ends a hold's time, as another node that gave it less would have done: no test has to wait for it.
WITH ended AS (
    UPDATE hold SET expires_at = date_trunc('milliseconds', clock_timestamp()) - interval '1 millisecond'
    WHERE show_id = $1 AND id = $2 RETURNING *
), live AS (
    UPDATE show_live SET version = version + 1 WHERE show_id = $1 RETURNING version
), logged AS (
    INSERT INTO seat_log (show_id, version, at, change, state, seats, hold_id, holder, expires_at, renewals, hash)
    SELECT e.show_id, l.version, date_trunc('milliseconds', clock_timestamp()), 'renew', e.state, e.seats, e.id, e.holder,
           e.expires_at, e.renewals, decode(repeat('00', 32), 'hex')
    FROM ended e, live l
)
SELECT count(*) FROM live
