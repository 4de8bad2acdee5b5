-- Devices in the field: how they come to be paired, what they are told, what they said last, and how people use them.

ALTER TABLE device
    ADD settings jsonb NOT NULL DEFAULT '{}', -- without the venue, which has its column
    ADD paired_by text NOT NULL DEFAULT '',
    ADD revoked_by text;

-- A device that asks to be paired and shows a code. It becomes a row of device when somebody approves it, or nothing.
CREATE TABLE pairing (
    key_hash bytea PRIMARY KEY CHECK (length(key_hash) = 32), -- SHA-256 of the key that the device made itself
    code text NOT NULL UNIQUE CHECK (length(code) = 8),
    host text NOT NULL,
    program text NOT NULL,
    screen text NOT NULL,
    address text NOT NULL, -- that it asks from
    expires_at timestamptz NOT NULL
);

-- Written every few seconds by every device: apart from device, and with room to stay in its page.
CREATE TABLE device_report (
    device_id bigint PRIMARY KEY REFERENCES device ON DELETE CASCADE,
    report jsonb NOT NULL,
    reported_at timestamptz NOT NULL
) WITH (fillfactor = 50);

-- Sums over everybody who used a device on a day; nothing about anybody.
CREATE TABLE step_use (
    day date NOT NULL, -- in UTC
    device_id bigint NOT NULL REFERENCES device ON DELETE CASCADE,
    step text NOT NULL,
    visits bigint NOT NULL,
    taps bigint NOT NULL,
    dwell_ms bigint NOT NULL,
    abandoned bigint NOT NULL,
    PRIMARY KEY (day, device_id, step)
);
