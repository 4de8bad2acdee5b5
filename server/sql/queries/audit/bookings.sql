-- With the seats that have a valid ticket.
SELECT b.id, b.attempt_id, b.holder,
       ARRAY(SELECT t.seat_no FROM ticket t WHERE t.show_id = b.show_id AND t.booking_id = b.id AND t.state = 'v')
FROM booking b WHERE b.show_id = $1
