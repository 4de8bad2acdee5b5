-- The codes of places on waitlists: a phone watches a place by its code, and every kiosk learns by it whose the place is.
CREATE TABLE waitlist_link (
    token_hash bytea NOT NULL, -- SHA-256 of the code
    show_id bigint NOT NULL,
    entry_id bigint NOT NULL,
    expires_at timestamptz NOT NULL, -- when the sale ends: then nobody is offered anything
    CONSTRAINT waitlist_link_pk PRIMARY KEY (token_hash),
    CONSTRAINT waitlist_link_hash_whole CHECK (length(token_hash) = 32)
);
CREATE INDEX waitlist_link_end ON waitlist_link (expires_at);
