-- Seats and what becomes of them. Every hot table starts its key with show_id and is partitioned by ranges of it: a
-- show's id carries its day in the high bits, so a partition is a day (maintenance function ensure_partitions).

-- What every command about a hold answers, and what is kept of it for a repeated command.
CREATE TYPE hold_outcome AS (
    error text, -- name of an error code; NULL when the command did what it was asked
    hold_id bigint,
    state "char", -- h held, p paying, s sold, r released, x expired
    seats integer[],
    expires_at timestamptz,
    renewals_left integer,
    at timestamptz,
    booking_id bigint,
    refused integer[], -- the seats that were not to be had ...
    refused_states text, -- ... and what each of them was
    version bigint -- of the show's log afterwards
);

-- A seat that somebody has: held, being paid, sold, offered or blocked. A free seat is no row. Whose it is and until when
-- stands in the hold, so that paying and booking do not touch the claims.
CREATE TABLE seat_claim (
    show_id bigint NOT NULL,
    seat_no integer NOT NULL,
    hold_id bigint NOT NULL,
    PRIMARY KEY (show_id, seat_no)
) PARTITION BY RANGE (show_id);

CREATE SEQUENCE hold_id;

CREATE TABLE hold (
    show_id bigint NOT NULL,
    id bigint NOT NULL DEFAULT nextval('hold_id'),
    holder uuid NOT NULL,
    state "char" NOT NULL CHECK (state IN ('h', 'p', 's', 'r', 'x')),
    seats integer[] NOT NULL CHECK (cardinality(seats) > 0),
    began_at timestamptz NOT NULL, -- of the first hold in a chain of replacements
    expires_at timestamptz NOT NULL, -- for state p: until when the payment may take
    renewals integer NOT NULL DEFAULT 0,
    left_when_paying interval, -- the time the hold had when paying began, given back after a decline
    booking_id bigint,
    PRIMARY KEY (show_id, id),
    CHECK ((state = 's') = (booking_id IS NOT NULL))
) PARTITION BY RANGE (show_id);
-- Neither index names a column that renewing, paying or booking changes, except the BRIN one: those stay HOT or cheap.
CREATE INDEX hold_holder ON hold (show_id, holder);
CREATE INDEX hold_expiry ON hold USING brin (expires_at) WITH (pages_per_range = 16, autosummarize = on);

CREATE SEQUENCE booking_id;

CREATE TABLE booking (
    show_id bigint NOT NULL,
    id bigint NOT NULL DEFAULT nextval('booking_id'),
    hold_id bigint NOT NULL,
    attempt_id uuid NOT NULL,
    holder uuid NOT NULL,
    reference text NOT NULL CHECK (length(reference) = 8),
    total_minor bigint NOT NULL CHECK (total_minor >= 0),
    currency text NOT NULL,
    booked_at timestamptz NOT NULL,
    PRIMARY KEY (show_id, id),
    UNIQUE (show_id, hold_id),
    UNIQUE (show_id, reference)
) PARTITION BY RANGE (show_id);

CREATE SEQUENCE ticket_id;

CREATE TABLE ticket (
    show_id bigint NOT NULL,
    id bigint NOT NULL DEFAULT nextval('ticket_id'),
    booking_id bigint NOT NULL,
    seat_no integer NOT NULL,
    price_type text NOT NULL,
    price_minor bigint NOT NULL CHECK (price_minor >= 0),
    state "char" NOT NULL DEFAULT 'v' CHECK (state IN ('v', 'c')), -- valid, cancelled
    PRIMARY KEY (show_id, id)
) PARTITION BY RANGE (show_id);
CREATE INDEX ticket_booking ON ticket (show_id, booking_id);
-- The second lock on the same door: whatever happens to claims, a seat has one valid ticket.
CREATE UNIQUE INDEX ticket_seat ON ticket (show_id, seat_no) WHERE state = 'v';

CREATE TABLE payment_attempt (
    show_id bigint NOT NULL,
    id uuid NOT NULL, -- the client's; the idempotency key towards the gateway
    hold_id bigint NOT NULL,
    holder uuid NOT NULL,
    state text NOT NULL CHECK (state IN
        ('created', 'submitted', 'approved', 'captured', 'declined', 'voided', 'refunded', 'unknown')),
    amount_minor bigint NOT NULL CHECK (amount_minor >= 0),
    currency text NOT NULL,
    token text NOT NULL, -- what the terminal gave; never a card number
    seats integer[] NOT NULL,
    price_types text[] NOT NULL,
    prices_minor bigint[] NOT NULL,
    gateway_reference text,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    pay_until timestamptz NOT NULL,
    due_at timestamptz, -- when the payment runner is to look at it; NULL once nothing is left to do
    tries integer NOT NULL DEFAULT 0,
    PRIMARY KEY (show_id, id)
) PARTITION BY RANGE (show_id);
CREATE INDEX payment_attempt_due ON payment_attempt (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX payment_attempt_hold ON payment_attempt (show_id, hold_id);

-- The one log: every committed change of a show's seats, with the show's next version. Append only.
CREATE TABLE seat_log (
    show_id bigint NOT NULL,
    version bigint NOT NULL,
    at timestamptz NOT NULL,
    change text NOT NULL CHECK (change IN
        ('hold', 'release', 'expire', 'pay', 'decline', 'sell', 'block', 'unblock')),
    state "char" NOT NULL, -- what the seats are afterwards; . is free
    seats integer[] NOT NULL,
    hold_id bigint NOT NULL,
    holder uuid NOT NULL,
    PRIMARY KEY (show_id, version)
) PARTITION BY RANGE (show_id);

-- The stored result of each command that did something: a repeat gets it, by a write (reliability: a repeat must wait for
-- the replica as the first one did). A refusal changes nothing and is decided anew.
CREATE TABLE command_result (
    show_id bigint NOT NULL,
    command_id uuid NOT NULL,
    fingerprint bytea NOT NULL, -- of the command's content: the same id for something else is refused
    outcome hold_outcome NOT NULL,
    repeats integer NOT NULL DEFAULT 0,
    PRIMARY KEY (show_id, command_id)
) PARTITION BY RANGE (show_id);
