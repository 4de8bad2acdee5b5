-- With the booking that was made of each, and the place in line that it was offered to.
SELECT h.show_id, h.id, h.holder, h.state::text, h.seats, h.expires_at,
       (SELECT min(b.id) FROM booking b JOIN payment_attempt a ON a.show_id = b.show_id AND a.id = b.attempt_id
        WHERE a.show_id = h.show_id AND a.hold_id = h.id),
       coalesce((SELECT e.id FROM waitlist_entry e WHERE e.show_id = h.show_id AND e.hold_id = h.id), 0)
FROM hold h WHERE h.show_id = ANY ($1::bigint[])
