-- What a payment is made of besides the card: codes that make seats cheaper, vouchers, tickets given in exchange; and money that
-- goes back.

ALTER TABLE payment_attempt
    ADD method text NOT NULL DEFAULT 'token', -- who moves the money: token (a gateway, by what a card form gave), terminal, cash
    ADD discounts_minor bigint[] NOT NULL DEFAULT '{}', -- taken off prices_minor, seat for seat; empty: nothing
    ADD paid_elsewhere_minor bigint NOT NULL DEFAULT 0, -- by voucher or by tickets in exchange; amount_minor is the rest
    ADD CONSTRAINT payment_attempt_method_known CHECK (method IN ('token', 'terminal', 'cash')),
    ADD CONSTRAINT payment_attempt_elsewhere_positive CHECK (paid_elsewhere_minor >= 0);

CREATE TABLE promotion (
    code text NOT NULL, -- as people type it, in capitals
    kind text NOT NULL, -- what becomes of each seat's price
    value bigint NOT NULL, -- percent: hundredths of a percent; amount: minor units off; fixed: minor units
    currency text, -- of amount and fixed
    title_id bigint REFERENCES title, -- NULL: any
    venue_id bigint REFERENCES venue,
    price_types text[], -- NULL: all
    first_day date, -- of the show
    last_day date,
    weekdays integer[], -- ISO: Monday is 1; NULL: all
    uses_max integer, -- bookings; NULL: as many as like
    uses integer NOT NULL DEFAULT 0,
    CONSTRAINT promotion_pk PRIMARY KEY (code),
    CONSTRAINT promotion_kind_known CHECK (kind IN ('percent', 'amount', 'fixed')),
    CONSTRAINT promotion_value_sane CHECK (value >= 0 AND (kind <> 'percent' OR value <= 10000)),
    CONSTRAINT promotion_currency_given CHECK ((kind = 'percent') = (currency IS NULL)),
    CONSTRAINT promotion_uses_bounded CHECK (uses BETWEEN 0 AND coalesce(uses_max, uses))
);

CREATE TABLE voucher (
    code text NOT NULL,
    currency text NOT NULL,
    value_minor bigint NOT NULL,
    balance_minor bigint NOT NULL,
    expires_at timestamptz,
    CONSTRAINT voucher_pk PRIMARY KEY (code),
    CONSTRAINT voucher_balance_covered CHECK (balance_minor BETWEEN 0 AND value_minor)
);

-- What an attempt takes besides money, taken before it begins and given back should it not come to a booking: a use of a code, a
-- part of a voucher, tickets in exchange.
CREATE TABLE reservation (
    show_id bigint NOT NULL,
    attempt_id uuid NOT NULL,
    state "char" NOT NULL DEFAULT 'r', -- r reserved, b begun (its attempt exists), u used (its booking exists), f freed
    made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    seats integer[] NOT NULL,
    price_types text[] NOT NULL,
    discounts_minor bigint[] NOT NULL, -- off the price of each of the seats
    promotion_code text REFERENCES promotion,
    voucher_code text REFERENCES voucher,
    voucher_minor bigint NOT NULL DEFAULT 0,
    old_show_id bigint, -- the booking whose tickets are given in exchange; they are promised to the attempt
    old_booking_id bigint,
    old_seats integer[],
    credit_minor bigint NOT NULL DEFAULT 0, -- what of their value is used ...
    surplus_minor bigint NOT NULL DEFAULT 0, -- ... and what goes back
    CONSTRAINT reservation_pk PRIMARY KEY (show_id, attempt_id),
    CONSTRAINT reservation_state_known CHECK (state IN ('r', 'b', 'u', 'f')),
    CONSTRAINT reservation_parts_positive CHECK (voucher_minor >= 0 AND credit_minor >= 0 AND surplus_minor >= 0)
);
CREATE INDEX reservation_open ON reservation (made_at) WHERE state = 'r';

-- Whoever gives tickets back promises them first, to a refund or to the attempt that pays for others: so they are given back once.
ALTER TABLE ticket ADD promised_to uuid;

-- Tickets that are given back. The id is also the name of the command that frees the seats.
CREATE TABLE refund (
    id uuid NOT NULL,
    show_id bigint NOT NULL,
    booking_id bigint NOT NULL,
    seats integer[] NOT NULL,
    value_minor bigint NOT NULL, -- what the tickets were sold for ...
    total_minor bigint NOT NULL, -- ... and what of it goes back to the customer: in an exchange, what is over
    currency text NOT NULL,
    state text NOT NULL DEFAULT 'asked', -- asked, freed (the seats are), paid, refused (by a gateway: staff must act)
    is_exchange boolean NOT NULL DEFAULT false, -- other tickets have been sold for them
    reason text NOT NULL,
    asked_by text NOT NULL,
    asked_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    changed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    due_at timestamptz DEFAULT clock_timestamp(), -- when somebody is to go on with it; NULL once nothing is left to do
    tries integer NOT NULL DEFAULT 0,
    CONSTRAINT refund_pk PRIMARY KEY (id),
    CONSTRAINT refund_state_known CHECK (state IN ('asked', 'freed', 'paid', 'refused')),
    CONSTRAINT refund_total_positive CHECK (total_minor BETWEEN 0 AND value_minor)
);
CREATE INDEX refund_due_at ON refund (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX refund_of_booking ON refund (show_id, booking_id);

-- Money goes back to where it came from: one part for each payment and voucher that it is taken from. The id is the idempotency key
-- towards the gateway.
CREATE TABLE refund_part (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    refund_id uuid NOT NULL REFERENCES refund,
    show_id bigint NOT NULL,
    attempt_id uuid NOT NULL, -- that took the money, or used the voucher
    voucher_code text REFERENCES voucher, -- NULL: the gateway's money
    amount_minor bigint NOT NULL,
    state text NOT NULL DEFAULT 'due', -- due, paid, refused
    CONSTRAINT refund_part_pk PRIMARY KEY (id),
    CONSTRAINT refund_part_state_known CHECK (state IN ('due', 'paid', 'refused')),
    CONSTRAINT refund_part_amount_positive CHECK (amount_minor > 0)
);
CREATE INDEX refund_part_of_refund ON refund_part (refund_id);
CREATE INDEX refund_part_of_attempt ON refund_part (show_id, attempt_id);

-- What a person must look at: money that went another way than the customer expected.
CREATE TABLE payment_case (
    id bigint GENERATED ALWAYS AS IDENTITY,
    kind text NOT NULL, -- seats_lost: approved after its seats were lost; refund_refused
    show_id bigint NOT NULL,
    booking_id bigint NOT NULL, -- or the hold that was to become one
    subject uuid NOT NULL, -- the attempt, or the refund
    amount_minor bigint NOT NULL,
    currency text NOT NULL,
    made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    closed_at timestamptz,
    closed_by text NOT NULL DEFAULT '',
    note text NOT NULL DEFAULT '',
    CONSTRAINT payment_case_pk PRIMARY KEY (id),
    CONSTRAINT payment_case_kind_known CHECK (kind IN ('seats_lost', 'refund_refused'))
);
CREATE INDEX payment_case_open ON payment_case (id) WHERE closed_at IS NULL;
