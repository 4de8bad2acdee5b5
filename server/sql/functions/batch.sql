-- How a lane writes what a batch of commands led to: set-based, in one statement that calls those of these functions that have
-- something to write. Each takes rows, or where there is no table of that form columns as arrays of one length, which costs twice
-- as much a row; NULL where there is nothing, and then does nothing (STRICT). Times in columns are milliseconds since 1970.

CREATE OR REPLACE FUNCTION instant(ms bigint) RETURNS timestamptz
    LANGUAGE sql IMMUTABLE STRICT
    RETURN to_timestamp(ms / 1000::double precision);

-- Whole milliseconds, rounded down: an end that is a whole millisecond has passed by this clock when it has by the real one.
CREATE OR REPLACE FUNCTION ms_of(at timestamptz) RETURNS bigint
    LANGUAGE sql STABLE STRICT
    RETURN floor(extract(epoch FROM at) * 1000)::bigint;

-- Takes the locks of the shows, in their order, so that lanes and nodes never wait for each other in a circle. Each row has the
-- clock as it was when its show was locked, so the latest of them is after all locks: whoever had a show before has committed by
-- then. (In the query that locks, the clock would be read before.) Unknown shows have no row.
CREATE OR REPLACE FUNCTION lock_shows(wanted bigint[])
    RETURNS TABLE (show_id bigint, version bigint, log_hash bytea, plan_id bigint, price_list_id bigint, sale_ends_ms bigint,
                   now_ms bigint)
    LANGUAGE plpgsql AS $$
BEGIN
    RETURN QUERY SELECT l.show_id, l.version, l.log_hash, l.plan_id, l.price_list_id, ms_of(l.sale_ends_at),
                        ms_of(clock_timestamp())
        FROM (SELECT s.show_id, s.version, s.log_hash, s.plan_id, s.price_list_id, s.sale_ends_at
              FROM show_live s WHERE s.show_id = ANY (wanted) ORDER BY s.show_id FOR UPDATE) l;
END $$;

CREATE OR REPLACE FUNCTION write_shows(shows bigint[], versions bigint[], hashes bytea[], taken_seats integer[]) RETURNS void
    LANGUAGE plpgsql STRICT AS $$
BEGIN
    UPDATE show_live l SET version = w.version, log_hash = w.hash, taken = w.taken
        FROM unnest(shows, versions, hashes, taken_seats) w(show_id, version, hash, taken) WHERE l.show_id = w.show_id;
END $$;

-- Finds each claim by its key, whatever PostgreSQL believes of the table: a join would read all claims while it is thought small.
-- They stay where they are in between, since their shows are locked.
CREATE OR REPLACE FUNCTION free_claims(freed seat_claim[]) RETURNS void
    LANGUAGE plpgsql STRICT AS $$
BEGIN
    DELETE FROM seat_claim WHERE ctid = ANY (ARRAY(
        SELECT found.ctid
        FROM unnest(freed) w CROSS JOIN LATERAL (
            SELECT c.ctid FROM seat_claim c
            WHERE c.show_id = w.show_id AND c.seat_no = w.seat_no AND c.hold_id = w.hold_id OFFSET 0) found));
END $$;

CREATE OR REPLACE FUNCTION make_claims(made seat_claim[]) RETURNS void
    LANGUAGE plpgsql STRICT AS $$
BEGIN
    INSERT INTO seat_claim SELECT * FROM unnest(made);
END $$;

CREATE OR REPLACE FUNCTION make_holds(made hold[]) RETURNS void
    LANGUAGE plpgsql STRICT AS $$
BEGIN
    INSERT INTO hold SELECT * FROM unnest(made);
END $$;

CREATE OR REPLACE FUNCTION change_holds(changed hold[]) RETURNS void
    LANGUAGE plpgsql STRICT AS $$
BEGIN
    UPDATE hold h SET state = w.state, seats = w.seats, expires_at = w.expires_at, paying_until = w.paying_until,
                      renewals = w.renewals
        FROM unnest(changed) w WHERE h.show_id = w.show_id AND h.id = w.id;
END $$;

CREATE OR REPLACE FUNCTION append_log(logged seat_log[]) RETURNS void
    LANGUAGE plpgsql STRICT AS $$
BEGIN
    INSERT INTO seat_log SELECT * FROM unnest(logged);
END $$;

CREATE OR REPLACE FUNCTION make_attempts(made payment_attempt[]) RETURNS void
    LANGUAGE plpgsql STRICT AS $$
BEGIN
    INSERT INTO payment_attempt SELECT * FROM unnest(made);
END $$;

-- bookings: 0 where the seats were lost and the money goes back. A ticket's number is made of its booking's and its seat's.
CREATE OR REPLACE FUNCTION approve_attempts(shows bigint[], ids uuid[], references_of_gateway text[], times bigint[],
    bookings bigint[], booking_references text[]) RETURNS void
    LANGUAGE plpgsql STRICT AS $$
DECLARE
    approvals bigint;
BEGIN
    WITH w AS MATERIALIZED (
        SELECT * FROM unnest(shows, ids, references_of_gateway, times, bookings, booking_references)
            w(show_id, id, gateway_reference, at, booking_id, reference)
    ), approved AS (
        UPDATE payment_attempt a SET state = 'approved', gateway_reference = w.gateway_reference, changed_at = instant(w.at),
                                     tries = 0
            FROM w WHERE a.show_id = w.show_id AND a.id = w.id AND NOT a.voiding
            RETURNING a.show_id, a.id, a.hold_id, a.holder, a.amount_minor + a.paid_elsewhere_minor AS total_minor, a.currency, a.seats,
                      a.price_types, a.prices_minor, a.discounts_minor, w.booking_id, w.reference, a.changed_at
    ), booked AS (
        INSERT INTO booking (show_id, id, attempt_id, holder, reference, total_minor, currency, booked_at)
            SELECT show_id, booking_id, id, holder, reference, total_minor, currency, changed_at
            FROM approved WHERE booking_id > 0
    ), lost AS (
        INSERT INTO payment_case (kind, show_id, booking_id, subject, amount_minor, currency)
            SELECT 'seats_lost', show_id, hold_id, id, total_minor, currency FROM approved WHERE booking_id = 0
    ), work AS (
        INSERT INTO job (kind, show_id, booking_id) SELECT 'deliver', show_id, booking_id FROM approved WHERE booking_id > 0
    ), tickets AS (
        INSERT INTO ticket (show_id, booking_id, seat_no, id, price_type, price_minor)
            SELECT a.show_id, a.booking_id, t.seat_no, (a.booking_id << 20) + t.seat_no, t.price_type,
                   t.price_minor - coalesce(t.discount_minor, 0)
            FROM approved a, unnest(a.seats, a.price_types, a.prices_minor, a.discounts_minor)
                t(seat_no, price_type, price_minor, discount_minor)
            WHERE a.booking_id > 0
    )
    SELECT count(*) INTO approvals FROM approved;
    IF approvals <> cardinality(ids) THEN
        RAISE EXCEPTION 'an attempt that is being voided cannot be approved';
    END IF;
END $$;

CREATE OR REPLACE FUNCTION decline_attempts(shows bigint[], ids uuid[], times bigint[]) RETURNS void
    LANGUAGE plpgsql STRICT AS $$
BEGIN
    UPDATE payment_attempt a SET state = 'declined', changed_at = instant(w.at), due_at = NULL
        FROM unnest(shows, ids, times) w(show_id, id, at) WHERE a.show_id = w.show_id AND a.id = w.id;
END $$;

-- The attempts pay for other seats of the same prices from now on, should their holders agree until then.
CREATE OR REPLACE FUNCTION propose_seats(shows bigint[], ids uuid[], lost_lists text[], equal_lists text[], times bigint[]) RETURNS void
    LANGUAGE plpgsql STRICT AS $$
BEGIN
    UPDATE payment_attempt a
        SET due_at = instant(w.until),
            seats = ARRAY(SELECT m.equal
                          FROM unnest(a.seats) WITH ORDINALITY s(seat_no, place)
                          JOIN unnest(w.lost::int[], w.equal::int[]) m(lost, equal) ON m.lost = s.seat_no ORDER BY s.place)
        FROM unnest(shows, ids, lost_lists, equal_lists, times) w(show_id, id, lost, equal, until)
        WHERE a.show_id = w.show_id AND a.id = w.id;
END $$;

-- They have answered, so the attempts go on at once. Who takes the seats is a case for staff all the same; whose money goes back
-- becomes one where that is decided.
CREATE OR REPLACE FUNCTION answer_proposals(shows bigint[], ids uuid[], answers boolean[]) RETURNS void
    LANGUAGE plpgsql STRICT AS $$
BEGIN
    WITH answered AS (
        UPDATE payment_attempt a SET due_at = clock_timestamp()
            FROM unnest(shows, ids, answers) w(show_id, id, takes) WHERE a.show_id = w.show_id AND a.id = w.id
            RETURNING a.*, w.takes
    )
    INSERT INTO payment_case (kind, show_id, booking_id, subject, amount_minor, currency)
        SELECT 'seats_lost', show_id, hold_id, id, amount_minor + paid_elsewhere_minor, currency FROM answered WHERE takes;
END $$;

CREATE OR REPLACE FUNCTION cancel_tickets(shows bigint[], bookings bigint[], seat_nos integer[]) RETURNS void
    LANGUAGE plpgsql STRICT AS $$
BEGIN
    UPDATE ticket t SET state = 'c' FROM unnest(shows, bookings, seat_nos) w(show_id, booking_id, seat_no)
        WHERE t.show_id = w.show_id AND t.booking_id = w.booking_id AND t.seat_no = w.seat_no;
END $$;

-- New tickets at the prices of those that were cancelled for them, and new papers. Who comes back to a seat has his ticket there again.
CREATE OR REPLACE FUNCTION move_tickets(shows bigint[], bookings bigint[], seats_from integer[], seats_to integer[]) RETURNS void
    LANGUAGE plpgsql STRICT AS $$
BEGIN
    PERFORM cancel_tickets(shows, bookings, seats_from);
    INSERT INTO ticket (show_id, booking_id, seat_no, id, price_type, price_minor)
        SELECT t.show_id, t.booking_id, w.seat_to, (t.booking_id << 20) + w.seat_to, t.price_type, t.price_minor
        FROM unnest(shows, bookings, seats_from, seats_to) w(show_id, booking_id, seat_from, seat_to)
        JOIN ticket t ON t.show_id = w.show_id AND t.booking_id = w.booking_id AND t.seat_no = w.seat_from
        ON CONFLICT (show_id, booking_id, seat_no) DO UPDATE
            SET state = 'v', price_type = excluded.price_type, price_minor = excluded.price_minor;
    INSERT INTO job (kind, show_id, booking_id, argument)
        SELECT DISTINCT 'deliver', show_id, booking_id, jsonb_build_object('moved', true) FROM unnest(shows, bookings) w(show_id, booking_id);
END $$;

-- A job for each of these places that was offered seats and that somebody left an address for. Once for a place, whoever asks.
CREATE OR REPLACE FUNCTION call_offered(shows bigint[], ids bigint[]) RETURNS void
    LANGUAGE plpgsql STRICT AS $$
BEGIN
    WITH called AS (
        UPDATE waitlist_contact c SET called = true
            FROM unnest(shows, ids) w(show_id, id) JOIN waitlist_entry e ON e.show_id = w.show_id AND e.id = w.id
            WHERE c.show_id = w.show_id AND c.entry_id = w.id AND e.state = 'o' AND NOT c.called AND (c.mail <> '' OR c.phone <> '')
            RETURNING c.show_id, c.entry_id, e.hold_id
    )
    INSERT INTO job (kind, show_id, booking_id, argument)
        SELECT 'offer', show_id, hold_id, jsonb_build_object('entry', entry_id) FROM called;
END $$;

CREATE OR REPLACE FUNCTION write_entries(shows bigint[], ids bigint[], holders uuid[], states text[], wishes text[],
    holds bigint[], times bigint[]) RETURNS void
    LANGUAGE plpgsql STRICT AS $$
BEGIN
    INSERT INTO waitlist_entry (show_id, id, holder, state, wish, hold_id, joined_at)
        SELECT show_id, id, holder, state::"char", wish::jsonb, hold_id, instant(at)
        FROM unnest(shows, ids, holders, states, wishes, holds, times) w(show_id, id, holder, state, wish, hold_id, at)
        ON CONFLICT (show_id, id) DO UPDATE SET state = excluded.state, hold_id = excluded.hold_id;
    PERFORM call_offered(shows, ids); -- sees what was committed while this waited for a row
    DELETE FROM waitlist_contact c USING unnest(shows, ids, states) w(show_id, id, state)
        WHERE c.show_id = w.show_id AND c.entry_id = w.id AND w.state NOT IN ('w', 'o');
END $$;

-- Refusals that took no transaction have the time 0: they are as old as the lane lets them become.
CREATE OR REPLACE FUNCTION keep_refusals(shows bigint[], nodes integer[], arrivals bigint[], times bigint[], holders uuid[],
    kinds text[], seat_lists text[], errors text[], versions bigint[]) RETURNS void
    LANGUAGE plpgsql STRICT AS $$
BEGIN
    INSERT INTO refusal (show_id, node, arrival, at, holder, asked, seats, error, version)
        SELECT show_id, node, arrival, CASE WHEN at > 0 THEN instant(at) ELSE clock_timestamp() END, holder, kind,
               seats::int[], error, version
        FROM unnest(shows, nodes, arrivals, times, holders, kinds, seat_lists, errors, versions)
            w(show_id, node, arrival, at, holder, kind, seats, error, version)
        ON CONFLICT DO NOTHING;
END $$;
