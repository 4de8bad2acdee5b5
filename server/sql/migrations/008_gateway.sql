-- What a gateway has told by itself. Each event is stored in the transaction that acts on it, so one that comes again does
-- nothing.

CREATE TABLE gateway_event (
    id text NOT NULL, -- the gateway's own name for it
    kind text NOT NULL,
    attempt_id uuid,
    refund_id uuid,
    arrived_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT gateway_event_pk PRIMARY KEY (id)
);
CREATE INDEX gateway_event_arrived_at ON gateway_event (arrived_at);
