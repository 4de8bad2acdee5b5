-- Sold shows whose rows contradict each other: claims, tickets, taken, the log and prices must tell the same.
SELECT count(*) FROM show_live l
WHERE (SELECT count(*) FROM seat_claim c JOIN hold h ON h.show_id = c.show_id AND h.id = c.hold_id AND h.state = 's'
       WHERE c.show_id = l.show_id) <> l.taken
   OR (SELECT count(*) FROM ticket t JOIN booking b ON b.show_id = t.show_id AND b.id = t.booking_id
       JOIN seat_claim c ON c.show_id = t.show_id AND c.seat_no = t.seat_no AND c.hold_id = b.id
       WHERE t.show_id = l.show_id) <> l.taken
   OR (SELECT coalesce(max(version), 0) FROM seat_log g WHERE g.show_id = l.show_id) <> l.version
   OR (SELECT count(*) FROM seat_log g WHERE g.show_id = l.show_id) <> l.version
   OR (SELECT coalesce(sum(t.price_minor), 0) FROM ticket t WHERE t.show_id = l.show_id)
      <> (SELECT coalesce(sum(b.total_minor), 0) FROM booking b WHERE b.show_id = l.show_id)
   OR (SELECT count(*) FROM payment_attempt a JOIN booking b ON b.show_id = a.show_id AND b.attempt_id = a.id
       WHERE a.show_id = l.show_id AND a.state = 'captured') <> (SELECT count(*) FROM booking b WHERE b.show_id = l.show_id)
