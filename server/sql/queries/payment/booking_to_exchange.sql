-- The currency of a booking whose show has not begun. $3: its reference, which proves that it is the customer's
SELECT b.currency FROM booking b JOIN show s ON s.id = b.show_id
WHERE b.show_id = $1 AND b.id = $2 AND b.reference = $3 AND s.starts_at > clock_timestamp()
