-- The booking engine: the log becomes the whole truth about a show, from which its state is read into memory; the other
-- tables are what the log adds up to, written in the same transaction. The hot tables are plain ones (docs/adr/0010): every
-- update by a show's id had to open all partitions. Each key still starts with show_id.

ALTER TABLE seat_claim RENAME TO old_seat_claim;
ALTER TABLE hold RENAME TO old_hold;
ALTER TABLE booking RENAME TO old_booking;
ALTER TABLE ticket RENAME TO old_ticket;
ALTER TABLE payment_attempt RENAME TO old_payment_attempt;
DROP TABLE seat_log, command_result;

CREATE TABLE seat_claim (
    show_id bigint NOT NULL,
    seat_no integer NOT NULL,
    hold_id bigint NOT NULL,
    CONSTRAINT seat_claim_pk PRIMARY KEY (show_id, seat_no)
) WITH (autovacuum_vacuum_scale_factor = 0.05);

-- Numbered 1, 2, 3 ... within its show. The end of a hold does not move when paying begins: paying_until counts then, which
-- no index knows, so that paying and booking are HOT updates.
CREATE TABLE hold (
    show_id bigint NOT NULL,
    id bigint NOT NULL,
    holder uuid NOT NULL,
    state "char" NOT NULL, -- h held, p paying, s sold, o offered, b blocked, r released, x expired, c cancelled
    seats integer[] NOT NULL,
    began_at timestamptz NOT NULL, -- of the first hold in a chain of replacements
    expires_at timestamptz NOT NULL,
    paying_until timestamptz,
    renewals integer NOT NULL DEFAULT 0,
    CONSTRAINT hold_pk PRIMARY KEY (show_id, id),
    CONSTRAINT hold_state_known CHECK (state IN ('h', 'p', 's', 'o', 'b', 'r', 'x', 'c'))
) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.05);
CREATE INDEX hold_end ON hold USING brin (expires_at) WITH (pages_per_range = 16, autosummarize = on);

-- A paid hold, with its number.
CREATE TABLE booking (
    show_id bigint NOT NULL,
    id bigint NOT NULL,
    attempt_id uuid NOT NULL,
    holder uuid NOT NULL,
    reference text NOT NULL,
    total_minor bigint NOT NULL,
    currency text NOT NULL,
    booked_at timestamptz NOT NULL,
    CONSTRAINT booking_pk PRIMARY KEY (show_id, id),
    CONSTRAINT booking_by_reference UNIQUE (show_id, reference),
    CONSTRAINT booking_reference_whole CHECK (length(reference) = 8),
    CONSTRAINT booking_total_positive CHECK (total_minor >= 0)
);

CREATE TABLE ticket (
    show_id bigint NOT NULL,
    booking_id bigint NOT NULL,
    seat_no integer NOT NULL,
    id bigint NOT NULL, -- what its code says
    price_type text NOT NULL,
    price_minor bigint NOT NULL,
    state "char" NOT NULL DEFAULT 'v', -- valid, cancelled
    CONSTRAINT ticket_pk PRIMARY KEY (show_id, booking_id, seat_no),
    CONSTRAINT ticket_price_positive CHECK (price_minor >= 0),
    CONSTRAINT ticket_state_known CHECK (state IN ('v', 'c'))
);
-- The second lock on the same door: whatever happens to claims, a seat has one valid ticket.
CREATE UNIQUE INDEX ticket_of_seat ON ticket (show_id, seat_no) WHERE state = 'v';

CREATE TABLE payment_attempt (
    show_id bigint NOT NULL,
    id uuid NOT NULL, -- the client's; the idempotency key towards the gateway
    hold_id bigint NOT NULL,
    holder uuid NOT NULL,
    state text NOT NULL,
    amount_minor bigint NOT NULL,
    currency text NOT NULL,
    token text NOT NULL, -- what the terminal gave; never a card number
    seats integer[] NOT NULL,
    price_types text[] NOT NULL,
    prices_minor bigint[] NOT NULL,
    gateway_reference text,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    pay_until timestamptz NOT NULL,
    due_at timestamptz, -- when somebody else is to take it up; NULL once nothing is left to do
    tries integer NOT NULL DEFAULT 0,
    CONSTRAINT payment_attempt_pk PRIMARY KEY (show_id, id),
    CONSTRAINT payment_attempt_state_known CHECK (state IN
        ('created', 'submitted', 'approved', 'captured', 'declined', 'voided', 'refunded', 'unknown')),
    CONSTRAINT payment_attempt_amount_positive CHECK (amount_minor >= 0)
) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.05);
CREATE INDEX payment_attempt_due_at ON payment_attempt (due_at) WHERE due_at IS NOT NULL;

-- The one log: every committed change of a show, with the show's next version. Append only. server/engine/event.h says what
-- each change means; log_text() what the hash is made of.
CREATE TABLE seat_log (
    show_id bigint NOT NULL,
    version bigint NOT NULL,
    at timestamptz NOT NULL, -- to the millisecond, as all times that rules compare
    change text NOT NULL,
    state "char" NOT NULL, -- what the seats are afterwards; . is free, - means that no seat changed
    seats integer[] NOT NULL,
    hold_id bigint NOT NULL, -- 0: none
    holder uuid NOT NULL,
    expires_at timestamptz, -- of the hold afterwards
    renewals integer NOT NULL DEFAULT 0,
    origin_hold bigint NOT NULL DEFAULT 0, -- whose time a replacing hold goes on with
    entry_id bigint NOT NULL DEFAULT 0, -- of the waitlist
    attempt_id uuid,
    command_id uuid, -- of the command that asked for it; what follows from a command has none
    fingerprint bigint NOT NULL DEFAULT 0, -- of that command's content
    node integer NOT NULL DEFAULT 0, -- where the command arrived ...
    arrival bigint NOT NULL DEFAULT 0, -- ... and as which one in the order of arrival there
    detail text NOT NULL DEFAULT '', -- a reason, or a wish as JSON
    hash bytea NOT NULL, -- SHA-256 of the row before it and of this one
    CONSTRAINT seat_log_pk PRIMARY KEY (show_id, version),
    CONSTRAINT seat_log_hash_whole CHECK (length(hash) = 32)
);
-- The same command cannot be carried out twice, whichever node it reaches.
CREATE UNIQUE INDEX seat_log_command ON seat_log (show_id, command_id) WHERE command_id IS NOT NULL;

-- What was asked for and not given: who asked when, and why it was refused.
CREATE TABLE refusal (
    show_id bigint NOT NULL,
    node integer NOT NULL,
    arrival bigint NOT NULL,
    at timestamptz NOT NULL,
    holder uuid NOT NULL,
    asked text NOT NULL, -- the kind of command
    seats integer[] NOT NULL,
    error text NOT NULL,
    version bigint NOT NULL, -- of the log on which it was decided
    CONSTRAINT refusal_pk PRIMARY KEY (show_id, node, arrival)
);

CREATE TABLE waitlist_entry (
    show_id bigint NOT NULL,
    id bigint NOT NULL, -- the sequence number: who is first has the lowest
    holder uuid NOT NULL,
    state "char" NOT NULL, -- w waiting, o offered, a accepted, l left, x lapsed, d declined
    wish jsonb NOT NULL,
    hold_id bigint NOT NULL DEFAULT 0, -- what was offered
    joined_at timestamptz NOT NULL,
    CONSTRAINT waitlist_entry_pk PRIMARY KEY (show_id, id),
    CONSTRAINT waitlist_entry_state_known CHECK (state IN ('w', 'o', 'a', 'l', 'x', 'd'))
);

-- The runs of server processes: arrival numbers count within one.
CREATE TABLE node (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    started_at timestamptz NOT NULL DEFAULT now()
);

ALTER TABLE show_live ADD log_hash bytea NOT NULL DEFAULT decode(repeat('00', 32), 'hex');

-- What stood in the tables of the version before this one, in the new form. Its log cannot be chained, so each of these shows
-- begins with what was held and sold at this moment.
INSERT INTO seat_claim SELECT show_id, seat_no, hold_id FROM old_seat_claim;
INSERT INTO hold
    SELECT show_id, id, holder, state, seats, date_trunc('milliseconds', now()), date_trunc('milliseconds', expires_at),
           CASE WHEN state = 'p' THEN date_trunc('milliseconds', expires_at) END, renewals
    FROM old_hold WHERE state IN ('h', 'p', 's');
INSERT INTO booking
    SELECT show_id, hold_id, attempt_id, holder, reference, total_minor, currency, booked_at FROM old_booking;
INSERT INTO ticket
    SELECT t.show_id, b.hold_id, t.seat_no, t.id, t.price_type, t.price_minor, t.state
    FROM old_ticket t JOIN old_booking b ON b.show_id = t.show_id AND b.id = t.booking_id;
INSERT INTO payment_attempt
    SELECT show_id, id, hold_id, holder, state, amount_minor, currency, token, seats, price_types, prices_minor,
           gateway_reference, created_at, changed_at, pay_until, due_at, tries
    FROM old_payment_attempt;

INSERT INTO seat_log (show_id, version, at, change, state, seats, hold_id, holder, expires_at, renewals, attempt_id, hash)
    SELECT h.show_id, row_number() OVER (PARTITION BY h.show_id ORDER BY h.id, c.step), date_trunc('milliseconds', now()),
           c.change, c.state, h.seats, h.id, h.holder, coalesce(h.paying_until, h.expires_at), h.renewals,
           CASE WHEN c.step > 1 THEN a.id END,
           decode(repeat('00', 32), 'hex')
    FROM hold h
    LEFT JOIN LATERAL (SELECT id FROM payment_attempt p WHERE p.show_id = h.show_id AND p.hold_id = h.id
                       ORDER BY p.created_at DESC LIMIT 1) a ON true
    JOIN (VALUES (1, 'hold', 'h'::"char", 'hps'), (2, 'pay', 'p'::"char", 'ps'), (3, 'sell', 's'::"char", 's'))
        c(step, change, state, of_states) ON position(h.state::text IN c.of_states) > 0;
UPDATE show_live l SET version = coalesce((SELECT max(version) FROM seat_log s WHERE s.show_id = l.show_id), 0);

-- What the hash of a log row is made of, besides the hash of the row before: the same text as server/engine/event.cpp writes.
CREATE FUNCTION log_text(logged seat_log) RETURNS text
    LANGUAGE sql IMMUTABLE
    RETURN concat_ws('|', logged.show_id, logged.version, (extract(epoch FROM logged.at) * 1000)::bigint, logged.change,
        logged.state, array_to_string(logged.seats, ','), logged.hold_id, logged.holder,
        coalesce((extract(epoch FROM logged.expires_at) * 1000)::bigint, 0), logged.renewals, logged.origin_hold,
        logged.entry_id, coalesce(logged.attempt_id::text, ''), coalesce(logged.command_id::text, ''), logged.fingerprint,
        logged.node, logged.arrival, logged.detail);

CREATE FUNCTION linked(link bytea, logged text) RETURNS bytea
    LANGUAGE sql IMMUTABLE
    RETURN sha256(link || convert_to(logged, 'UTF8'));
CREATE AGGREGATE log_chain(text) (SFUNC = linked, STYPE = bytea,
    INITCOND = '\x0000000000000000000000000000000000000000000000000000000000000000');

-- Chains the rows of shows from their first on, for rows that were not written by a lane: of this migration, of the demo.
CREATE FUNCTION chain_logs(wanted bigint[]) RETURNS void
    LANGUAGE plpgsql SET enable_seqscan = off AS $$
BEGIN
    UPDATE seat_log l SET hash = c.hash
        FROM (SELECT show_id, version, log_chain(log_text(s)) OVER (PARTITION BY show_id ORDER BY version) AS hash
              FROM seat_log s WHERE show_id = ANY (wanted)) c
        WHERE l.show_id = c.show_id AND l.version = c.version;
    UPDATE show_live v SET log_hash = l.hash
        FROM (SELECT DISTINCT ON (show_id) show_id, hash FROM seat_log WHERE show_id = ANY (wanted)
              ORDER BY show_id, version DESC) l
        WHERE v.show_id = l.show_id;
END $$;
SELECT chain_logs(array_agg(show_id)) FROM show_live WHERE version > 0;

-- With them go the functions that took their rows, where an older version had made them.
DROP TABLE old_seat_claim, old_hold, old_ticket, old_booking, old_payment_attempt CASCADE;
DROP TYPE hold_outcome CASCADE;
DROP FUNCTION IF EXISTS ensure_partitions(date, date), tune_partition(text, text), lock_show(bigint), expire_holds(bigint),
    expire_lapsed(bigint, bigint[]), approve_payment(bigint, uuid, text, text), decline_payment(bigint, uuid, interval);
DROP SEQUENCE hold_id, booking_id, ticket_id;
