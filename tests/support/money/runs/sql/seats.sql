-- A seat has one owner, and claims, holds and tickets tell the same.
WITH owned AS (
    SELECT h.show_id, h.id, h.holder, h.state, s.seat_no
    FROM hold h, unnest(h.seats) s(seat_no) WHERE h.state IN ('h', 'p', 's', 'o', 'b')
)
SELECT format('seat %s of show %s belongs to %s', seat_no, show_id, string_agg(holder::text, ' and '))
FROM owned GROUP BY show_id, seat_no HAVING count(*) > 1
UNION ALL
SELECT format('seat %s of show %s is claimed for hold %s and belongs to %s', coalesce(c.seat_no, o.seat_no),
              coalesce(c.show_id, o.show_id), c.hold_id, o.holder)
FROM seat_claim c FULL JOIN owned o ON o.show_id = c.show_id AND o.seat_no = c.seat_no
WHERE c.hold_id IS DISTINCT FROM o.id
UNION ALL
SELECT format('seat %s of show %s is sold to %s and has the ticket of hold %s', coalesce(t.seat_no, o.seat_no),
              coalesce(t.show_id, o.show_id), o.holder, t.booking_id)
FROM (SELECT * FROM ticket WHERE state = 'v') t
FULL JOIN (SELECT * FROM owned WHERE state = 's') o ON o.show_id = t.show_id AND o.seat_no = t.seat_no
WHERE t.booking_id IS DISTINCT FROM o.id
UNION ALL
SELECT format('hold %s of %s is still being paid for', id, holder) FROM hold WHERE state = 'p'
