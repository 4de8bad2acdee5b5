-- How somebody who waits for seats is told that some are kept for him. The row goes with the end of his place, or of the sale.
CREATE TABLE waitlist_contact (
    show_id bigint NOT NULL,
    entry_id bigint NOT NULL,
    mail text NOT NULL DEFAULT '', -- an address; empty again when it was written to
    phone text NOT NULL DEFAULT '', -- E.164; likewise
    language text NOT NULL, -- BCP 47
    called boolean NOT NULL DEFAULT false, -- the job that tells him was added: once for each place
    expires_at timestamptz NOT NULL, -- when the sale ends: then nobody is offered anything
    CONSTRAINT waitlist_contact_pk PRIMARY KEY (show_id, entry_id)
);
CREATE INDEX waitlist_contact_end ON waitlist_contact (expires_at);
