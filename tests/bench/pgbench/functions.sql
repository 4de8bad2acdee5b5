-- What Foyer is compared with: the same tables, but a transaction and one call for each command, decided in SQL. As lean as such a
-- design can be: the update of the show's row takes its lock and the log's version at once, a hold is numbered by that version, who
-- is second on a seat meets the primary key. It keeps the log's rows without the chain of hashes.

CREATE OR REPLACE FUNCTION bench_log(logged_show bigint, logged_version bigint, logged_change text, new_state "char",
    logged_seats integer[], hold bigint, its_holder uuid, ends timestamptz, attempt uuid, command uuid) RETURNS void
    LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO seat_log (show_id, version, at, change, state, seats, hold_id, holder, expires_at, attempt_id, command_id, hash)
        VALUES (logged_show, logged_version, clock_timestamp(), logged_change, new_state, logged_seats, hold, its_holder, ends,
                attempt, command, '\x0000000000000000000000000000000000000000000000000000000000000000');
END $$;

CREATE OR REPLACE FUNCTION bench_hold(command uuid, wanted_show bigint, new_holder uuid, wanted integer[]) RETURNS bigint
    LANGUAGE plpgsql AS $$
DECLARE
    next_version bigint;
    ends timestamptz := clock_timestamp() + interval '300 s';
BEGIN
    UPDATE show_live SET version = version + 1, taken = taken + cardinality(wanted)
        WHERE show_id = wanted_show AND sale_ends_at > clock_timestamp() RETURNING version INTO next_version;
    IF NOT FOUND THEN
        RAISE 'show_closed';
    END IF;
    INSERT INTO seat_claim (show_id, seat_no, hold_id) SELECT wanted_show, seat, next_version FROM unnest(wanted) seat;
    INSERT INTO hold (show_id, id, holder, state, seats, began_at, expires_at)
        VALUES (wanted_show, next_version, new_holder, 'h', wanted, clock_timestamp(), ends);
    PERFORM bench_log(wanted_show, next_version, 'hold', 'h', wanted, next_version, new_holder, ends, NULL, command);
    RETURN next_version;
END $$;

CREATE OR REPLACE FUNCTION bench_pay(command uuid, wanted_show bigint, its_holder uuid, wanted_hold bigint, attempt uuid,
    price_types text[], shown_minor bigint) RETURNS void
    LANGUAGE plpgsql AS $$
DECLARE
    live show_live;
    paid_seats integer[];
    prices bigint[];
    ends timestamptz := clock_timestamp() + interval '180 s';
BEGIN
    UPDATE show_live SET version = version + 1 WHERE show_id = wanted_show RETURNING * INTO live;
    UPDATE hold SET state = 'p', paying_until = ends
        WHERE show_id = wanted_show AND id = wanted_hold AND holder = its_holder AND state = 'h' AND expires_at > clock_timestamp()
        RETURNING seats INTO paid_seats;
    IF NOT FOUND THEN
        RAISE 'hold_expired';
    END IF;
    SELECT array_agg(e.price_minor ORDER BY w.position) INTO prices
        FROM unnest(paid_seats, price_types) WITH ORDINALITY w(seat_no, price_type, position)
        JOIN plan_seat s ON s.plan_id = live.plan_id AND s.seat_no = w.seat_no
        JOIN price_list_entry e ON e.price_list_id = live.price_list_id AND e.category = s.category
             AND e.price_type = w.price_type;
    IF (SELECT sum(price) FROM unnest(prices) price) <> shown_minor THEN
        RAISE 'amount_mismatch';
    END IF;
    INSERT INTO payment_attempt (show_id, id, hold_id, holder, state, amount_minor, currency, token, seats, price_types,
                                 prices_minor, created_at, changed_at, pay_until, due_at)
        VALUES (wanted_show, attempt, wanted_hold, its_holder, 'created', shown_minor, 'EUR', 'card-approved', paid_seats,
                price_types, prices, clock_timestamp(), clock_timestamp(), ends, clock_timestamp() + interval '15 s');
    PERFORM bench_log(wanted_show, live.version, 'pay', 'p', paid_seats, wanted_hold, its_holder, ends, attempt, command);
END $$;

CREATE OR REPLACE FUNCTION bench_approve(wanted_show bigint, attempt uuid, gateway_name text, booking_reference text) RETURNS void
    LANGUAGE plpgsql AS $$
DECLARE
    next_version bigint;
    paid payment_attempt;
BEGIN
    UPDATE show_live SET version = version + 1 WHERE show_id = wanted_show RETURNING version INTO next_version;
    UPDATE payment_attempt SET state = 'approved', gateway_reference = gateway_name, changed_at = clock_timestamp(), tries = 0
        WHERE show_id = wanted_show AND id = attempt AND state = 'created' RETURNING * INTO paid;
    UPDATE hold SET state = 's' WHERE show_id = wanted_show AND id = paid.hold_id AND state = 'p';
    IF NOT FOUND THEN
        RAISE 'payment_returned';
    END IF;
    INSERT INTO booking (show_id, id, attempt_id, holder, reference, total_minor, currency, booked_at)
        VALUES (wanted_show, paid.hold_id, attempt, paid.holder, booking_reference, paid.amount_minor, paid.currency,
                clock_timestamp());
    INSERT INTO ticket (show_id, booking_id, seat_no, id, price_type, price_minor)
        SELECT wanted_show, paid.hold_id, seat_no, (paid.hold_id << 20) + seat_no, price_type, price_minor
        FROM unnest(paid.seats, paid.price_types, paid.prices_minor) t(seat_no, price_type, price_minor);
    PERFORM bench_log(wanted_show, next_version, 'sell', 's', paid.seats, paid.hold_id, paid.holder, paid.pay_until, attempt, NULL);
END $$;
