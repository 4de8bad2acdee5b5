-- Ends a hold's time, as another node that gave it less would have done: no test has to wait for it.
WITH live AS (
    SELECT version + 1 AS version, log_hash FROM show_live WHERE show_id = $1 FOR UPDATE
), ended AS (
    UPDATE hold SET expires_at = date_trunc('milliseconds', clock_timestamp()) - interval '1 millisecond'
    WHERE show_id = (SELECT $1::bigint FROM live) AND id = $2 RETURNING *
), entry AS (
    SELECT l.log_hash, row(e.show_id, l.version, date_trunc('milliseconds', clock_timestamp()), 'renew', e.state, e.seats, e.id,
                           e.holder, e.expires_at, e.renewals, 0, 0, NULL, NULL, 0, 0, 0, '', ''::bytea)::seat_log AS row
    FROM ended e, live l
), logged AS (
    INSERT INTO seat_log (show_id, version, at, change, state, seats, hold_id, holder, expires_at, renewals, hash)
    SELECT (row).show_id, (row).version, (row).at, (row).change, (row).state, (row).seats, (row).hold_id, (row).holder,
           (row).expires_at, (row).renewals, linked(log_hash, log_text(row))
    FROM entry RETURNING show_id, version, hash
)
UPDATE show_live l SET version = logged.version, log_hash = logged.hash FROM logged WHERE l.show_id = logged.show_id
