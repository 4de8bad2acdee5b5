-- At the door: which ticket came in when and where, and who came with it again. And the links by which a phone opens its tickets.

-- Who was let in: one row a ticket, so that of two doors at the same moment one lets in.
CREATE TABLE checkin (
    show_id bigint NOT NULL,
    ticket_id bigint NOT NULL,
    scan uuid NOT NULL, -- the scanner's name for it: who asks again after a lost answer is let in again
    at timestamptz NOT NULL, -- of the scan; an offline scanner's own clock
    door text NOT NULL,
    device text NOT NULL,
    offline boolean NOT NULL,
    CONSTRAINT checkin_pk PRIMARY KEY (show_id, ticket_id)
);

-- Later scans of tickets that were let in before. Some of them by doors that could not know.
CREATE TABLE checkin_repeat (
    show_id bigint NOT NULL,
    ticket_id bigint NOT NULL,
    scan uuid NOT NULL,
    at timestamptz NOT NULL,
    door text NOT NULL,
    device text NOT NULL,
    offline boolean NOT NULL,
    CONSTRAINT checkin_repeat_pk PRIMARY KEY (show_id, ticket_id, scan)
);

-- A look-up names no show.
CREATE INDEX booking_reference ON booking (reference);

-- Whoever has the token may see the booking, so only its hash is kept.
CREATE TABLE phone_link (
    token_hash bytea NOT NULL, -- SHA-256
    show_id bigint NOT NULL,
    booking_id bigint NOT NULL,
    expires_at timestamptz NOT NULL,
    CONSTRAINT phone_link_pk PRIMARY KEY (token_hash),
    CONSTRAINT phone_link_hash_whole CHECK (length(token_hash) = 32)
);
CREATE INDEX phone_link_end ON phone_link (expires_at);
