-- Holding seats: take, replace, renew, release. Each function is one command, atomic and safe to repeat.

-- How a hold is told to its holder.
CREATE OR REPLACE FUNCTION outcome_of(told hold, renewals_max integer, log_version bigint) RETURNS hold_outcome
    LANGUAGE plpgsql AS $$
BEGIN
    RETURN ROW (NULL, told.id,
        CASE WHEN told.state = 'h' AND told.expires_at <= clock_timestamp() THEN 'x' ELSE told.state END,
        told.seats, told.expires_at, greatest(0, renewals_max - told.renewals), clock_timestamp(), told.booking_id,
        NULL, NULL, log_version)::hold_outcome;
END $$;

CREATE OR REPLACE FUNCTION refusal(error text, log_version bigint DEFAULT NULL) RETURNS hold_outcome
    LANGUAGE sql IMMUTABLE AS $$
    SELECT ROW (error, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, log_version)::hold_outcome
$$;

-- The stored outcome of a command that was carried out before, or NULL. It writes, so that the answer to a repeat waits for
-- the replica exactly as the first answer did. The caller holds the show's lock.
CREATE OR REPLACE FUNCTION repeated_outcome(wanted_show bigint, command uuid, content bytea) RETURNS hold_outcome
    LANGUAGE plpgsql AS $$
DECLARE
    stored command_result;
BEGIN
    UPDATE command_result SET repeats = repeats + 1
        WHERE show_id = wanted_show AND command_id = command RETURNING * INTO stored;
    IF NOT FOUND THEN
        RETURN NULL;
    ELSIF stored.fingerprint <> content THEN
        RETURN refusal('command_reused');
    END IF;
    RETURN stored.outcome;
END $$;

CREATE OR REPLACE FUNCTION store_outcome(wanted_show bigint, command uuid, content bytea, done hold_outcome)
    RETURNS hold_outcome LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO command_result (show_id, command_id, fingerprint, outcome) VALUES (wanted_show, command, content, done);
    RETURN done;
END $$;

-- A holder's own hold, or NULL: nobody learns of a hold without knowing its holder.
CREATE OR REPLACE FUNCTION own_hold(wanted_show bigint, wanted_holder uuid, wanted_hold bigint) RETURNS hold
    LANGUAGE plpgsql STABLE AS $$
DECLARE
    found_hold hold;
BEGIN
    SELECT * INTO found_hold FROM hold WHERE show_id = wanted_show AND id = wanted_hold AND holder = wanted_holder;
    RETURN found_hold;
END $$;

-- Why a hold cannot be renewed, released, replaced or paid for now; NULL when it can.
CREATE OR REPLACE FUNCTION why_not_held(asked hold) RETURNS text
    LANGUAGE plpgsql AS $$
BEGIN
    RETURN CASE
        WHEN asked.id IS NULL THEN 'hold_unknown'
        WHEN asked.state = 'p' THEN 'hold_is_paying'
        WHEN asked.state = 's' THEN 'hold_is_sold'
        WHEN asked.state <> 'h' OR asked.expires_at <= clock_timestamp() THEN 'hold_expired'
    END;
END $$;

-- Takes exactly these seats, all or none. `instead` names a hold of the same holder that is given back in the same step:
-- the new hold goes on with its time, so that changing seats does not win time (domain rule 3).
CREATE OR REPLACE FUNCTION hold_seats(command uuid, content bytea, wanted_show bigint, new_holder uuid, wanted integer[],
    instead bigint, hold_time interval, renewals_max integer, holds_max integer) RETURNS hold_outcome
    LANGUAGE plpgsql AS $$
DECLARE
    live show_live := lock_show(wanted_show);
    stored hold_outcome;
    replaced hold;
    taken hold;
    answer hold_outcome;
    why text;
BEGIN
    IF live.show_id IS NULL THEN
        RETURN refusal('not_found');
    END IF;
    stored := repeated_outcome(wanted_show, command, content);
    IF stored IS DISTINCT FROM NULL THEN
        RETURN stored;
    END IF;
    IF live.sale_ends_at <= clock_timestamp() THEN
        RETURN refusal('show_closed');
    END IF;
    IF (SELECT count(*) FROM plan_seat WHERE plan_id = live.plan_id AND seat_no = ANY (wanted)) <> cardinality(wanted) THEN
        RETURN refusal('seat_unknown'); -- a seat named twice is counted once and ends here as well
    END IF;

    PERFORM expire_lapsed(wanted_show, (SELECT array_agg(DISTINCT hold_id) FROM seat_claim
        WHERE show_id = wanted_show AND seat_no = ANY (wanted)));
    IF instead IS NOT NULL THEN
        replaced := own_hold(wanted_show, new_holder, instead);
        why := why_not_held(replaced);
        IF why IS NOT NULL THEN
            RETURN refusal(why, (SELECT version FROM show_live WHERE show_id = wanted_show));
        END IF;
    ELSIF (SELECT count(*) FROM hold WHERE show_id = wanted_show AND holder = new_holder
           AND state IN ('h', 'p') AND expires_at > clock_timestamp()) >= holds_max THEN
        RETURN refusal('too_many_holds', (SELECT version FROM show_live WHERE show_id = wanted_show));
    END IF;

    SELECT 'seat_taken', array_agg(c.seat_no ORDER BY c.seat_no), string_agg(h.state::text, '' ORDER BY c.seat_no)
        INTO answer.error, answer.refused, answer.refused_states
        FROM seat_claim c JOIN hold h ON h.show_id = c.show_id AND h.id = c.hold_id
        WHERE c.show_id = wanted_show AND c.seat_no = ANY (wanted) AND c.hold_id IS DISTINCT FROM replaced.id;
    IF answer.refused IS NOT NULL THEN
        answer.version := (SELECT version FROM show_live WHERE show_id = wanted_show);
        RETURN answer;
    END IF;

    IF instead IS NOT NULL THEN
        PERFORM free_seats(replaced, 'release', 'r');
    END IF;
    INSERT INTO hold (show_id, holder, state, seats, began_at, expires_at, renewals)
        VALUES (wanted_show, new_holder, 'h', wanted, coalesce(replaced.began_at, clock_timestamp()),
                coalesce(replaced.expires_at, clock_timestamp() + hold_time), coalesce(replaced.renewals, 0))
        RETURNING * INTO taken;
    INSERT INTO seat_claim (show_id, seat_no, hold_id)
        SELECT wanted_show, seat, taken.id FROM unnest(wanted) seat ORDER BY seat;
    RETURN store_outcome(wanted_show, command, content,
        outcome_of(taken, renewals_max, log_change(taken, 'hold', 'h', cardinality(wanted))));
END $$;

-- Gives a hold its full time again, as often as renewals_max says and never past total_max since it began.
CREATE OR REPLACE FUNCTION renew_hold(command uuid, content bytea, wanted_show bigint, its_holder uuid, wanted_hold bigint,
    hold_time interval, renewals_max integer, total_max interval) RETURNS hold_outcome
    LANGUAGE plpgsql AS $$
DECLARE
    live show_live := lock_show(wanted_show);
    stored hold_outcome := repeated_outcome(wanted_show, command, content);
    renewed hold := own_hold(wanted_show, its_holder, wanted_hold);
    why text := why_not_held(renewed);
    new_end timestamptz := least(clock_timestamp() + hold_time, renewed.began_at + total_max);
BEGIN
    IF stored IS DISTINCT FROM NULL THEN
        RETURN stored;
    ELSIF why IS NOT NULL THEN
        RETURN refusal(why);
    ELSIF renewed.renewals >= renewals_max OR new_end <= renewed.expires_at THEN
        RETURN refusal('hold_not_renewable');
    END IF;
    UPDATE hold SET expires_at = new_end, renewals = renewals + 1
        WHERE show_id = wanted_show AND id = wanted_hold RETURNING * INTO renewed;
    RETURN store_outcome(wanted_show, command, content, outcome_of(renewed, renewals_max, live.version));
END $$;

-- Gives a hold back. One that has ended already is told as it is.
CREATE OR REPLACE FUNCTION release_hold(command uuid, content bytea, wanted_show bigint, its_holder uuid, wanted_hold bigint)
    RETURNS hold_outcome LANGUAGE plpgsql AS $$
DECLARE
    live show_live := lock_show(wanted_show);
    stored hold_outcome := repeated_outcome(wanted_show, command, content);
    released hold := own_hold(wanted_show, its_holder, wanted_hold);
    why text := why_not_held(released);
    log_version bigint := live.version;
BEGIN
    IF stored IS DISTINCT FROM NULL THEN
        RETURN stored;
    ELSIF why = 'hold_expired' THEN
        PERFORM expire_lapsed(wanted_show, ARRAY[wanted_hold]);
        log_version := (SELECT version FROM show_live WHERE show_id = wanted_show);
    ELSIF why IS NOT NULL THEN
        RETURN refusal(why);
    ELSE
        log_version := free_seats(released, 'release', 'r');
    END IF;
    released := own_hold(wanted_show, its_holder, wanted_hold);
    RETURN store_outcome(wanted_show, command, content, outcome_of(released, 0, log_version));
END $$;
