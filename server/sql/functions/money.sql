-- What a payment takes besides money, and money on its way back. Rows are locked in this order everywhere: reservation, ticket,
-- promotion, voucher, refund.

-- An attempt will not come to a booking: what was taken for it is free again. Nothing to do for one that is settled.
CREATE OR REPLACE FUNCTION free_reservations(shows bigint[], attempts uuid[]) RETURNS void
    LANGUAGE plpgsql STRICT AS $$
BEGIN
    WITH freed AS (
        UPDATE reservation r SET state = 'f'
            FROM unnest(shows, attempts) w(show_id, attempt_id)
            WHERE r.show_id = w.show_id AND r.attempt_id = w.attempt_id AND r.state IN ('r', 'b')
            RETURNING r.attempt_id, r.promotion_code, r.voucher_code, r.voucher_minor, r.old_show_id, r.old_booking_id
    ), kept AS (
        UPDATE ticket t SET promised_to = NULL FROM freed f
            WHERE t.show_id = f.old_show_id AND t.booking_id = f.old_booking_id AND t.promised_to = f.attempt_id
    ), unused AS (
        UPDATE promotion p SET uses = p.uses - f.uses
            FROM (SELECT promotion_code, count(*) AS uses FROM freed GROUP BY promotion_code) f
            WHERE p.code = f.promotion_code
    )
    UPDATE voucher v SET balance_minor = v.balance_minor + f.minor
        FROM (SELECT voucher_code, sum(voucher_minor) AS minor FROM freed GROUP BY voucher_code) f
        WHERE v.code = f.voucher_code;
END $$;

-- Whose payments stand behind a booking: its own, and those of bookings whose tickets were given in exchange for it.
CREATE OR REPLACE FUNCTION paying_chain(of_show bigint, of_booking bigint)
    RETURNS TABLE (show_id bigint, booking_id bigint, attempt_id uuid, depth integer)
    LANGUAGE sql STABLE AS $$
    WITH RECURSIVE chain AS (
        SELECT b.show_id, b.id, b.attempt_id, 1 AS depth FROM booking b WHERE b.show_id = of_show AND b.id = of_booking
        UNION ALL
        SELECT b.show_id, b.id, b.attempt_id, c.depth + 1
            FROM chain c
            JOIN reservation r ON r.show_id = c.show_id AND r.attempt_id = c.attempt_id
            JOIN booking b ON b.show_id = r.old_show_id AND b.id = r.old_booking_id
    )
    SELECT * FROM chain
$$;

-- Whose money a refund gives back: of the booking's own payment and voucher first, then of what was given in exchange for it. What
-- is missing to its total is found when the parts are paid (payment/refund_over.sql): nothing that sells may fail for it.
CREATE OR REPLACE FUNCTION plan_refund(of_refund uuid) RETURNS void
    LANGUAGE plpgsql STRICT AS $$
DECLARE
    wanted refund;
BEGIN
    SELECT * INTO wanted FROM refund WHERE id = of_refund;
    -- One at a time: what two refunds take from one payment must not overlap.
    PERFORM FROM (
        SELECT FROM booking b JOIN paying_chain(wanted.show_id, wanted.booking_id) c ON c.show_id = b.show_id AND c.booking_id = b.id
        ORDER BY b.show_id, b.id FOR UPDATE OF b) locked;
    WITH chain AS (
        SELECT * FROM paying_chain(wanted.show_id, wanted.booking_id)
    ), source AS (
        SELECT c.depth, c.show_id, c.attempt_id, NULL AS voucher_code, a.amount_minor
            FROM chain c JOIN payment_attempt a ON a.show_id = c.show_id AND a.id = c.attempt_id
        UNION ALL
        SELECT c.depth, c.show_id, c.attempt_id, r.voucher_code, r.voucher_minor
            FROM chain c JOIN reservation r ON r.show_id = c.show_id AND r.attempt_id = c.attempt_id
            WHERE r.voucher_code IS NOT NULL
    ), rest AS (
        SELECT s.depth, s.show_id, s.attempt_id, s.voucher_code, s.amount_minor - coalesce((
                SELECT sum(p.amount_minor) FROM refund_part p
                WHERE p.show_id = s.show_id AND p.attempt_id = s.attempt_id
                  AND p.voucher_code IS NOT DISTINCT FROM s.voucher_code), 0) AS minor
            FROM source s
    ), upto AS (
        SELECT *, sum(minor) OVER (ORDER BY depth, voucher_code NULLS FIRST) AS sum_minor FROM rest WHERE minor > 0
    )
    INSERT INTO refund_part (refund_id, show_id, attempt_id, voucher_code, amount_minor)
        SELECT wanted.id, show_id, attempt_id, voucher_code, least(minor, wanted.total_minor - (sum_minor - minor))
        FROM upto WHERE sum_minor - minor < wanted.total_minor;
END $$;

-- The attempt came to a booking: what was taken for it stays taken. Tickets given in exchange end in this moment, in which the new
-- ones begin; their seats are given back by a refund that follows.
CREATE OR REPLACE FUNCTION use_reservations(shows bigint[], attempts uuid[]) RETURNS void
    LANGUAGE plpgsql STRICT AS $$
DECLARE
    exchange uuid;
BEGIN
    FOR exchange IN
        WITH used AS (
            UPDATE reservation r SET state = 'u'
                FROM unnest(shows, attempts) w(show_id, attempt_id)
                WHERE r.show_id = w.show_id AND r.attempt_id = w.attempt_id AND r.state = 'b'
                RETURNING r.show_id, r.attempt_id, r.old_show_id, r.old_booking_id, r.old_seats, r.credit_minor,
                          r.surplus_minor
        ), ended AS (
            UPDATE ticket t SET state = 'c' FROM used u
                WHERE t.show_id = u.old_show_id AND t.booking_id = u.old_booking_id AND t.promised_to = u.attempt_id
        )
        INSERT INTO refund (id, show_id, booking_id, seats, value_minor, total_minor, currency, is_exchange, reason, asked_by)
            SELECT u.attempt_id, u.old_show_id, u.old_booking_id, u.old_seats, u.credit_minor + u.surplus_minor,
                   u.surplus_minor, b.currency, true,
                   'exchange', 'the customer'
            FROM used u JOIN booking b ON b.show_id = u.old_show_id AND b.id = u.old_booking_id
            RETURNING id
    LOOP
        PERFORM plan_refund(exchange);
    END LOOP;
END $$;

CREATE OR REPLACE FUNCTION begin_reservations(shows bigint[], attempts uuid[]) RETURNS void
    LANGUAGE plpgsql STRICT AS $$
BEGIN
    UPDATE reservation r SET state = 'b' FROM unnest(shows, attempts) w(show_id, attempt_id)
        WHERE r.show_id = w.show_id AND r.attempt_id = w.attempt_id AND r.state = 'r';
END $$;

-- Promises tickets to a refund or an attempt; the value of those that were to be had. All of them, or the caller rolls back.
CREATE OR REPLACE FUNCTION promise_tickets(of_show bigint, of_booking bigint, of_seats integer[], promised uuid)
    RETURNS TABLE (tickets integer, value_minor bigint)
    LANGUAGE plpgsql STRICT AS $$
BEGIN
    RETURN QUERY
        WITH promise AS (
            UPDATE ticket t SET promised_to = promised
                WHERE t.show_id = of_show AND t.booking_id = of_booking AND t.seat_no = ANY (of_seats)
                  AND t.state = 'v' AND t.promised_to IS NULL
                RETURNING t.price_minor
        )
        SELECT count(*)::integer, coalesce(sum(price_minor), 0)::bigint FROM promise;
END $$;

-- Begins a refund: NULL, or the name of the error. Repeating it changes nothing.
CREATE OR REPLACE FUNCTION ask_refund(asked uuid, of_show bigint, of_booking bigint, of_seats integer[], why text, who text)
    RETURNS text
    LANGUAGE plpgsql STRICT AS $$
DECLARE
    known refund;
    good integer;
BEGIN
    SELECT * INTO known FROM refund WHERE id = asked;
    IF FOUND THEN
        RETURN CASE WHEN (known.show_id, known.booking_id, known.seats) IS DISTINCT FROM (of_show, of_booking, of_seats)
                    THEN 'command_reused' END;
    END IF;
    SELECT count(*) INTO good FROM (
        SELECT FROM ticket WHERE show_id = of_show AND booking_id = of_booking AND seat_no = ANY (of_seats) AND state = 'v'
            AND promised_to IS NULL ORDER BY seat_no FOR UPDATE) locked;
    IF good <> cardinality(of_seats) THEN
        -- Perhaps they are promised to this very refund, which was asked for twice at once.
        RETURN CASE WHEN NOT EXISTS (SELECT FROM refund WHERE (id, show_id, booking_id, seats) = (asked, of_show, of_booking, of_seats))
                    THEN 'not_refundable' END;
    END IF;
    INSERT INTO refund (id, show_id, booking_id, seats, value_minor, total_minor, currency, reason, asked_by)
        SELECT asked, of_show, of_booking, of_seats, p.value_minor, p.value_minor, b.currency, why, who
        FROM promise_tickets(of_show, of_booking, of_seats, asked) p, booking b
        WHERE b.show_id = of_show AND b.id = of_booking;
    PERFORM plan_refund(asked);
    RETURN NULL;
END $$;

-- A part is paid or refused. A payment of which all is given back is refunded: the lock is so that of the last two parts at the same
-- moment one sees the other.
CREATE OR REPLACE FUNCTION end_refund_part(ended uuid, outcome text) RETURNS void
    LANGUAGE plpgsql STRICT AS $$
BEGIN
    PERFORM FROM payment_attempt a JOIN refund_part p ON p.show_id = a.show_id AND p.attempt_id = a.id WHERE p.id = ended
        FOR UPDATE OF a;
    UPDATE refund_part SET state = outcome WHERE id = ended AND state = 'due';
    UPDATE payment_attempt a SET state = 'refunded', changed_at = clock_timestamp()
        FROM refund_part p
        WHERE p.id = ended AND p.voucher_code IS NULL AND a.show_id = p.show_id AND a.id = p.attempt_id AND a.state = 'captured'
          AND a.amount_minor = (SELECT sum(o.amount_minor) FROM refund_part o
                                WHERE o.show_id = a.show_id AND o.attempt_id = a.id AND o.voucher_code IS NULL AND o.state = 'paid');
END $$;

-- A part was told as paid, and now as failed: it is due again, so that the gateway is asked for the truth.
CREATE OR REPLACE FUNCTION reopen_refund_part(failed uuid) RETURNS void
    LANGUAGE plpgsql STRICT AS $$
BEGIN
    PERFORM FROM payment_attempt a JOIN refund_part p ON p.show_id = a.show_id AND p.attempt_id = a.id WHERE p.id = failed
        FOR UPDATE OF a;
    UPDATE refund_part SET state = 'due' WHERE id = failed AND state = 'paid' AND voucher_code IS NULL;
    IF FOUND THEN
        UPDATE payment_attempt a SET state = 'captured', changed_at = clock_timestamp()
            FROM refund_part p WHERE p.id = failed AND a.show_id = p.show_id AND a.id = p.attempt_id AND a.state = 'refunded';
        UPDATE refund r SET state = 'freed', due_at = clock_timestamp(), changed_at = clock_timestamp()
            FROM refund_part p WHERE p.id = failed AND r.id = p.refund_id AND r.state IN ('paid', 'refused');
    END IF;
END $$;

-- A refund that waits is due now. One that a gateway refused is tried again by new names, since the gateway keeps to what it said of
-- the old ones, and is a case no more. False: nothing is left to do for it.
CREATE OR REPLACE FUNCTION retry_refund(wanted uuid) RETURNS boolean
    LANGUAGE plpgsql STRICT AS $$
BEGIN
    PERFORM FROM refund WHERE id = wanted AND state <> 'paid' FOR UPDATE;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    UPDATE refund_part SET id = gen_random_uuid(), state = 'due' WHERE refund_id = wanted AND state = 'refused';
    UPDATE refund r SET due_at = clock_timestamp(), changed_at = clock_timestamp(), tries = 0,
                        state = CASE WHEN EXISTS (SELECT FROM seat_log l WHERE l.show_id = r.show_id AND l.command_id = r.id)
                                     THEN 'freed' ELSE 'asked' END
        WHERE r.id = wanted;
    UPDATE payment_case SET closed_at = clock_timestamp(), closed_by = 'console', note = 'tried again'
        WHERE subject = wanted AND closed_at IS NULL;
    RETURN true;
END $$;
