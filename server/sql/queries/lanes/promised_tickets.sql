-- Of bookings that are about to be moved, the tickets that are promised. All of them are kept as they are while the batch decides: who
-- asks for a refund or an exchange of one waits, and finds it moved.
WITH kept AS (
    SELECT t.show_id, t.booking_id, t.seat_no, t.promised_to
    FROM ticket t JOIN unnest($1::bigint[], $2::bigint[]) w(show_id, booking_id)
        ON t.show_id = w.show_id AND t.booking_id = w.booking_id
    ORDER BY t.show_id, t.booking_id, t.seat_no FOR UPDATE OF t
)
SELECT show_id, booking_id, seat_no FROM kept WHERE promised_to IS NOT NULL
