-- Customers at kiosks who call for somebody. A call outlives a restart of the server: the customer still stands there.
CREATE TABLE help_call (
    id bigint GENERATED ALWAYS AS IDENTITY,
    device text NOT NULL,
    called_at timestamptz NOT NULL DEFAULT now(),
    answer text,
    answered_by text, -- a device of staff, or the console
    answered_at timestamptz,
    ended_at timestamptz,
    CONSTRAINT help_call_pk PRIMARY KEY (id),
    CONSTRAINT help_call_answered_whole CHECK ((answer IS NULL) = (answered_by IS NULL) AND (answer IS NULL) = (answered_at IS NULL))
);
-- One at a time of each kiosk.
CREATE UNIQUE INDEX help_call_open ON help_call (device) WHERE ended_at IS NULL;
