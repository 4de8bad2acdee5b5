-- Whether an attempt that was approved came to a booking.
SELECT EXISTS (SELECT FROM booking b JOIN payment_attempt a ON a.show_id = b.show_id AND a.hold_id = b.id AND a.id = b.attempt_id
               WHERE a.show_id = $1 AND a.id = $2)
