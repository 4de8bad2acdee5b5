-- Members of the house. A card stands for a promotion, and for an address that tickets are sent to.
CREATE TABLE member (
    id bigint GENERATED ALWAYS AS IDENTITY,
    code_hash bytea NOT NULL, -- SHA-256 of the card's code, which is told once
    name text NOT NULL, -- to be greeted with
    mail text NOT NULL DEFAULT '', -- empty: none is known
    language text NOT NULL, -- BCP 47: of what is mailed
    promotion_code text REFERENCES promotion, -- NULL: it makes nothing cheaper
    valid_until date, -- its last day; NULL: until it is revoked
    issued_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    revoked_at timestamptz,
    CONSTRAINT member_pk PRIMARY KEY (id),
    CONSTRAINT member_code_once UNIQUE (code_hash),
    CONSTRAINT member_hash_whole CHECK (length(code_hash) = 32),
    CONSTRAINT member_name_given CHECK (length(name) BETWEEN 1 AND 80)
);
CREATE INDEX member_text ON member USING gin (plain_text(name || ' ' || mail) gin_trgm_ops);
