-- The lock under which a show's seats change, its log, and its seats at one moment.

-- Everybody who changes seats of a show comes through here first; commands on one show follow one another from here on.
-- Gives NULL for an unknown show.
CREATE OR REPLACE FUNCTION lock_show(wanted_show bigint) RETURNS show_live
    LANGUAGE plpgsql AS $$
DECLARE
    live show_live;
BEGIN
    SELECT * INTO live FROM show_live WHERE show_id = wanted_show FOR UPDATE;
    RETURN live;
END $$;

-- Appends one change to the show's log and gives its version. taken_by: how many more seats are taken afterwards. The
-- caller holds the show's lock.
CREATE OR REPLACE FUNCTION log_change(changed hold, change text, new_state "char", taken_by integer) RETURNS bigint
    LANGUAGE plpgsql AS $$
DECLARE
    next_version bigint;
BEGIN
    UPDATE show_live SET version = version + 1, taken = taken + taken_by
        WHERE show_id = changed.show_id RETURNING version INTO next_version;
    INSERT INTO seat_log (show_id, version, at, change, state, seats, hold_id, holder)
        VALUES (changed.show_id, next_version, clock_timestamp(), change, new_state, changed.seats, changed.id, changed.holder);
    RETURN next_version;
END $$;

-- Ends a hold whose seats nobody has paid for: its seats are free afterwards. The caller holds the show's lock.
CREATE OR REPLACE FUNCTION free_seats(ending hold, change text, new_state "char") RETURNS bigint
    LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM seat_claim
        WHERE show_id = ending.show_id AND seat_no = ANY (ending.seats) AND hold_id = ending.id;
    UPDATE hold SET state = new_state WHERE show_id = ending.show_id AND id = ending.id;
    RETURN log_change(ending, change, '.', -cardinality(ending.seats));
END $$;

-- Expires those holds of a show, of the ones named, whose time is over. The caller holds the show's lock.
CREATE OR REPLACE FUNCTION expire_lapsed(wanted_show bigint, hold_ids bigint[]) RETURNS void
    LANGUAGE plpgsql AS $$
DECLARE
    lapsed hold;
BEGIN
    FOR lapsed IN
        SELECT * FROM hold
        WHERE show_id = wanted_show AND id = ANY (hold_ids) AND state = 'h' AND expires_at <= clock_timestamp()
        ORDER BY expires_at, id
    LOOP
        PERFORM free_seats(lapsed, 'expire', 'x');
    END LOOP;
END $$;

-- What the sweeper runs for a show that has lapsed holds; gives the version afterwards.
CREATE OR REPLACE FUNCTION expire_holds(wanted_show bigint) RETURNS bigint
    LANGUAGE plpgsql AS $$
DECLARE
    live show_live := lock_show(wanted_show);
BEGIN
    PERFORM expire_lapsed(wanted_show, (SELECT array_agg(id) FROM hold
        WHERE show_id = wanted_show AND state = 'h' AND expires_at <= clock_timestamp()));
    RETURN (SELECT version FROM show_live WHERE show_id = wanted_show);
END $$;
