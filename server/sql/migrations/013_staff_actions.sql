-- What staff and administrators did, with who, when, what and why (domain rule 9): added in the statement that does it, never
-- changed. What they did about seats stands in the shows' logs, what they gave back in refund (see queries/staff/actions.sql).

CREATE TABLE staff_action (
    id bigint GENERATED ALWAYS AS IDENTITY,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    actor text NOT NULL, -- a device's name, or the command line
    action text NOT NULL, -- as messages name it: device.revoke
    subject text NOT NULL,
    reason text NOT NULL DEFAULT '', -- where the action has one
    CONSTRAINT staff_action_pk PRIMARY KEY (id)
);
CREATE INDEX staff_action_at ON staff_action (at);

-- For whom staff have lifted the limits against hoarding, and until when (domain rule 8).
CREATE TABLE lifted_limit (
    kind text NOT NULL, -- device (its name), address (IP), contact (mail address, in small letters)
    subject text NOT NULL,
    until_at timestamptz NOT NULL,
    CONSTRAINT lifted_limit_pk PRIMARY KEY (kind, subject),
    CONSTRAINT lifted_limit_kind_known CHECK (kind IN ('device', 'address', 'contact'))
);

-- How many seats of a show one mail address has.
CREATE INDEX contact_by_mail ON contact (show_id, lower(mail)) WHERE mail <> '';

CREATE INDEX seat_log_of_staff ON seat_log (at) WHERE change IN ('block', 'unblock', 'reseat');
