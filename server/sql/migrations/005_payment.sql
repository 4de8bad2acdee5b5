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
    state "char" NOT NULL DEFAULT 'r', -- r reserved, u used (its booking exists), f freed
    made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    promotion_code text REFERENCES promotion,
    voucher_code text REFERENCES voucher,
    voucher_minor bigint NOT NULL DEFAULT 0,
    old_show_id bigint, -- the booking that is given in exchange ...
    old_booking_id bigint,
    old_seats integer[], -- ... and which of its seats
    credit_minor bigint NOT NULL DEFAULT 0, -- what they count for in the new booking
    CONSTRAINT reservation_pk PRIMARY KEY (show_id, attempt_id),
    CONSTRAINT reservation_state_known CHECK (state IN ('r', 'u', 'f')),
    CONSTRAINT reservation_parts_positive CHECK (voucher_minor >= 0 AND credit_minor >= 0)
);
CREATE INDEX reservation_open ON reservation (made_at) WHERE state = 'r';

-- Whoever gives tickets back promises them first, so that they are given back once.
ALTER TABLE ticket ADD promised_to uuid; -- a refund or an attempt

-- Money on its way back to the customer. The id is the idempotency key towards the gateway.
CREATE TABLE refund (
    id uuid NOT NULL,
    show_id bigint NOT NULL,
    booking_id bigint NOT NULL,
    attempt_id uuid NOT NULL, -- that took the money
    seats integer[] NOT NULL,
    amount_minor bigint NOT NULL, -- to where it came from
    voucher_minor bigint NOT NULL DEFAULT 0, -- to the voucher
    currency text NOT NULL,
    state text NOT NULL DEFAULT 'asked', -- asked, freed (the seats are), paid, refused (by the gateway: staff must act)
    reason text NOT NULL,
    asked_by text NOT NULL,
    asked_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    changed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    due_at timestamptz, -- when somebody is to go on with it; NULL once nothing is left to do
    tries integer NOT NULL DEFAULT 0,
    CONSTRAINT refund_pk PRIMARY KEY (id),
    CONSTRAINT refund_state_known CHECK (state IN ('asked', 'freed', 'paid', 'refused')),
    CONSTRAINT refund_amount_positive CHECK (amount_minor >= 0 AND voucher_minor >= 0)
);
CREATE INDEX refund_due_at ON refund (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX refund_booking ON refund (show_id, booking_id);
