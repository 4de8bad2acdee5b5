-- With the seats that have a ticket: a valid one, or one that is promised to a refund whose row in the log is still to come. Until then
-- its seat is the booking's.
SELECT b.id, b.attempt_id, b.holder,
       ARRAY(SELECT t.seat_no FROM ticket t
             WHERE t.show_id = b.show_id AND t.booking_id = b.id
               AND (t.state = 'v' OR EXISTS (SELECT FROM refund r WHERE r.id = t.promised_to
                                             AND NOT EXISTS (SELECT FROM seat_log l WHERE l.show_id = r.show_id AND l.command_id = r.id))))
FROM booking b WHERE b.show_id = $1
