-- At the door: which ticket came in when and where. The first row of a ticket let somebody in, later ones are repeats.
CREATE TABLE checkin (
    show_id bigint NOT NULL,
    ticket_id bigint NOT NULL,
    at timestamptz NOT NULL DEFAULT clock_timestamp(), -- of the scan; an offline scanner's own clock
    door text NOT NULL,
    device text NOT NULL,
    offline boolean NOT NULL DEFAULT false,
    CONSTRAINT checkin_pk PRIMARY KEY (show_id, ticket_id, at, door)
);
