-- Lets a ticket in, or says who was let in with it before: the first row wins. No row: there is no such valid ticket. $4 names the
-- scan, $5 says when it was (NULL: now).
WITH entered AS (
    INSERT INTO checkin AS c (show_id, ticket_id, scan, at, door, device, offline)
        SELECT t.show_id, t.id, $4::uuid, date_trunc('milliseconds', least($5::timestamptz, clock_timestamp())), $6::text, $7::text,
               $8::boolean
        FROM ticket t WHERE t.show_id = $1 AND t.booking_id = $2 AND t.seat_no = $3 AND t.state = 'v' FOR SHARE
        ON CONFLICT (show_id, ticket_id) DO UPDATE SET door = c.door
        RETURNING c.*
), repeated AS (
    INSERT INTO checkin_repeat (show_id, ticket_id, scan, at, door, device, offline)
        SELECT show_id, ticket_id, $4::uuid, least($5::timestamptz, clock_timestamp()), $6::text, $7::text, $8::boolean
        FROM entered WHERE scan <> $4::uuid
        ON CONFLICT DO NOTHING
)
SELECT scan = $4::uuid, at, door, offline FROM entered
