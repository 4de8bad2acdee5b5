-- How tickets come to people: the work that waits after a booking, whom it is for, and the papers made of it.

DROP TABLE job;
CREATE TABLE job (
    id bigint GENERATED ALWAYS AS IDENTITY,
    kind text NOT NULL,
    show_id bigint NOT NULL,
    booking_id bigint NOT NULL,
    argument jsonb NOT NULL DEFAULT '{}',
    state text NOT NULL DEFAULT 'due', -- due, dead (given up: staff see it and may try again); what is done is no row any more
    made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    due_at timestamptz NOT NULL DEFAULT clock_timestamp(), -- while somebody works on it: when his lease is over
    tries integer NOT NULL DEFAULT 0,
    last_error text NOT NULL DEFAULT '',
    CONSTRAINT job_pk PRIMARY KEY (id),
    CONSTRAINT job_state_known CHECK (state IN ('due', 'dead'))
);
CREATE INDEX job_due_at ON job (due_at) WHERE state = 'due';
CREATE INDEX job_dead ON job (id) WHERE state = 'dead';

-- Whom a booking is for; given with its hold, whose number becomes the booking's.
CREATE TABLE contact (
    show_id bigint NOT NULL,
    hold_id bigint NOT NULL,
    mail text NOT NULL DEFAULT '', -- an address
    phone text NOT NULL DEFAULT '', -- E.164
    language text NOT NULL DEFAULT 'en', -- BCP 47
    mailed text[] NOT NULL DEFAULT '{}', -- Message-IDs of what that address has been sent
    CONSTRAINT contact_pk PRIMARY KEY (show_id, hold_id)
);

-- Papers as they were handed out. A new revision when the booking has changed.
CREATE TABLE document (
    show_id bigint NOT NULL,
    booking_id bigint NOT NULL,
    kind text NOT NULL, -- tickets, invoice, credit_note, calendar
    revision integer NOT NULL,
    number text NOT NULL DEFAULT '', -- of invoices and credit notes
    source text NOT NULL, -- what it was made of: nothing is made twice of the same
    media_type text NOT NULL,
    content bytea NOT NULL,
    made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT document_pk PRIMARY KEY (show_id, booking_id, kind, revision),
    CONSTRAINT document_kind_known CHECK (kind IN ('tickets', 'invoice', 'credit_note', 'calendar'))
);

-- The last number given, for each venue, year and kind of paper: one that is rolled back is given again, so there are no gaps.
CREATE TABLE document_number (
    venue_id bigint NOT NULL REFERENCES venue,
    year integer NOT NULL,
    kind text NOT NULL,
    last integer NOT NULL,
    CONSTRAINT document_number_pk PRIMARY KEY (venue_id, year, kind)
);

-- Who issues the invoices of a venue, and what part of a price is value added tax.
ALTER TABLE venue
    ADD seller text NOT NULL DEFAULT '', -- name and address, in lines
    ADD seller_tax_id text NOT NULL DEFAULT '',
    ADD vat_basis_points integer NOT NULL DEFAULT 700 CONSTRAINT venue_vat_sane CHECK (vat_basis_points BETWEEN 0 AND 5000);
