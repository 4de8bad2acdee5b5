-- Paying for a hold. The states are those of a payment attempt: created, submitted, then approved (and captured or voided),
-- declined, or unknown until the gateway says.

-- Begins to pay: the hold cannot expire any more, the attempt is a row before any gateway hears of it.
CREATE OR REPLACE FUNCTION begin_payment(command uuid, content bytea, wanted_show bigint, its_holder uuid, wanted_hold bigint,
    attempt uuid, paid_seats integer[], price_types text[], shown_minor bigint, shown_currency text, payment_token text,
    pay_time interval, renewals_max integer) RETURNS hold_outcome
    LANGUAGE plpgsql AS $$
DECLARE
    live show_live := lock_show(wanted_show);
    stored hold_outcome := repeated_outcome(wanted_show, command, content);
    paying hold := own_hold(wanted_show, its_holder, wanted_hold);
    why text := why_not_held(paying);
    prices bigint[];
BEGIN
    IF stored IS DISTINCT FROM NULL THEN
        RETURN stored;
    ELSIF why IS NOT NULL THEN
        RETURN refusal(why);
    ELSIF EXISTS (SELECT FROM payment_attempt WHERE show_id = wanted_show AND id = attempt) THEN
        RETURN refusal('command_reused');
    ELSIF cardinality(paid_seats) <> cardinality(paying.seats) OR NOT paid_seats @> paying.seats THEN
        RETURN refusal('seat_unknown');
    END IF;

    SELECT array_agg(e.price_minor ORDER BY w.position) INTO prices
        FROM unnest(paid_seats, price_types) WITH ORDINALITY w(seat_no, price_type, position)
        JOIN plan_seat s ON s.plan_id = live.plan_id AND s.seat_no = w.seat_no
        JOIN price_list_entry e ON e.price_list_id = live.price_list_id AND e.category = s.category
             AND e.price_type = w.price_type;
    IF cardinality(prices) IS DISTINCT FROM cardinality(paid_seats) THEN
        RETURN refusal('price_type_unknown');
    ELSIF (SELECT sum(price) FROM unnest(prices) price) <> shown_minor
          OR shown_currency <> (SELECT currency FROM price_list WHERE id = live.price_list_id) THEN
        RETURN refusal('amount_mismatch');
    END IF;

    UPDATE hold SET state = 'p', left_when_paying = expires_at - clock_timestamp(), expires_at = clock_timestamp() + pay_time
        WHERE show_id = wanted_show AND id = wanted_hold RETURNING * INTO paying;
    INSERT INTO payment_attempt (show_id, id, hold_id, holder, state, amount_minor, currency, token, seats, price_types,
                                 prices_minor, created_at, changed_at, pay_until, due_at)
        VALUES (wanted_show, attempt, wanted_hold, its_holder, 'created', shown_minor, shown_currency, payment_token, paid_seats,
                price_types, prices, clock_timestamp(), clock_timestamp(), paying.expires_at, clock_timestamp());
    RETURN store_outcome(wanted_show, command, content,
        outcome_of(paying, renewals_max, log_change(paying, 'pay', 'p', 0)));
END $$;

-- The gateway approved. The seats are sold and the tickets exist when this returns a booking id. A hold that was lost
-- meanwhile is taken again when its seats are still free; otherwise NULL: the money must be given back. Safe to repeat.
CREATE OR REPLACE FUNCTION approve_payment(wanted_show bigint, attempt uuid, its_reference text, booking_reference text)
    RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    live show_live := lock_show(wanted_show);
    approved payment_attempt;
    paid hold;
    new_booking bigint;
BEGIN
    SELECT * INTO STRICT approved FROM payment_attempt WHERE show_id = wanted_show AND id = attempt FOR UPDATE;
    SELECT * INTO STRICT paid FROM hold WHERE show_id = wanted_show AND id = approved.hold_id FOR UPDATE;
    IF approved.state NOT IN ('created', 'submitted', 'unknown') THEN
        RETURN (SELECT id FROM booking WHERE show_id = wanted_show AND attempt_id = attempt);
    END IF;
    UPDATE payment_attempt SET state = 'approved', gateway_reference = its_reference, changed_at = clock_timestamp(),
                               due_at = clock_timestamp(), tries = 0
        WHERE show_id = wanted_show AND id = attempt;
    IF paid.state = 's' OR (paid.state <> 'p' AND NOT retake_seats(paid)) THEN
        RETURN NULL;
    END IF;

    new_booking := nextval('booking_id');
    UPDATE hold SET state = 's', booking_id = new_booking WHERE show_id = wanted_show AND id = paid.id;
    INSERT INTO booking (show_id, id, hold_id, attempt_id, holder, reference, total_minor, currency, booked_at)
        VALUES (wanted_show, new_booking, paid.id, attempt, approved.holder, booking_reference, approved.amount_minor,
                approved.currency, clock_timestamp());
    INSERT INTO ticket (show_id, booking_id, seat_no, price_type, price_minor)
        SELECT wanted_show, new_booking, seat_no, price_type, price_minor
        FROM unnest(approved.seats, approved.price_types, approved.prices_minor) t(seat_no, price_type, price_minor)
        ORDER BY seat_no;
    PERFORM log_change(paid, 'sell', 's', 0);
    RETURN new_booking;
END $$;

-- Takes the seats of an ended hold again, all or none. The caller holds the show's lock.
CREATE OR REPLACE FUNCTION retake_seats(lost hold) RETURNS boolean
    LANGUAGE plpgsql AS $$
BEGIN
    IF lost.state = 'h' THEN
        RETURN true; -- back in held after a decline that was none: the seats are still its own
    END IF;
    PERFORM expire_lapsed(lost.show_id, (SELECT array_agg(DISTINCT hold_id) FROM seat_claim
        WHERE show_id = lost.show_id AND seat_no = ANY (lost.seats)));
    IF EXISTS (SELECT FROM seat_claim WHERE show_id = lost.show_id AND seat_no = ANY (lost.seats)) THEN
        RETURN false;
    END IF;
    INSERT INTO seat_claim (show_id, seat_no, hold_id)
        SELECT lost.show_id, seat, lost.id FROM unnest(lost.seats) seat ORDER BY seat;
    PERFORM log_change(lost, 'hold', 'h', cardinality(lost.seats));
    RETURN true;
END $$;

-- The gateway declined for good: the hold goes on with the time it had, at least least_time. Safe to repeat.
CREATE OR REPLACE FUNCTION decline_payment(wanted_show bigint, attempt uuid, least_time interval) RETURNS void
    LANGUAGE plpgsql AS $$
DECLARE
    live show_live := lock_show(wanted_show);
    declined payment_attempt;
    kept hold;
BEGIN
    UPDATE payment_attempt SET state = 'declined', changed_at = clock_timestamp(), due_at = NULL
        WHERE show_id = wanted_show AND id = attempt AND state IN ('created', 'submitted', 'unknown')
        RETURNING * INTO declined;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    UPDATE hold SET state = 'h', expires_at = clock_timestamp() + greatest(left_when_paying, least_time)
        WHERE show_id = wanted_show AND id = declined.hold_id AND state = 'p' RETURNING * INTO kept;
    IF FOUND THEN
        PERFORM log_change(kept, 'decline', 'h', 0);
    END IF;
END $$;
