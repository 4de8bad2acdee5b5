-- Money against tickets: of a booking and of all that it was exchanged for, what gateways, tills and vouchers keep is what the
-- valid tickets are worth.
WITH RECURSIVE paid AS (
    SELECT b.show_id, b.id, b.attempt_id, b.total_minor, a.amount_minor, a.paid_elsewhere_minor, r.voucher_code,
           coalesce(r.voucher_minor, 0) AS voucher_minor, coalesce(r.credit_minor, 0) AS credit_minor,
           r.old_show_id, r.old_booking_id
    FROM booking b
    JOIN payment_attempt a ON a.show_id = b.show_id AND a.id = b.attempt_id
    LEFT JOIN reservation r ON r.show_id = b.show_id AND r.attempt_id = b.attempt_id
), tree AS (
    SELECT show_id, id, attempt_id AS root FROM paid WHERE old_booking_id IS NULL
    UNION ALL
    SELECT p.show_id, p.id, t.root FROM tree t JOIN paid p ON p.old_show_id = t.show_id AND p.old_booking_id = t.id
), worth AS (
    SELECT p.*, coalesce((SELECT sum(t.price_minor) FROM ticket t WHERE t.show_id = p.show_id AND t.booking_id = p.id AND t.state = 'v'), 0)
               AS valid_minor,
           coalesce((SELECT sum(f.value_minor) FROM refund f WHERE f.show_id = p.show_id AND f.booking_id = p.id), 0) AS ended_minor,
           coalesce((SELECT sum(f.amount_minor) FROM refund_part f WHERE f.show_id = p.show_id AND f.attempt_id = p.attempt_id
                     AND f.state = 'paid'), 0) AS back_minor
    FROM paid p
)
SELECT format('the booking of attempt %s is of %s and was paid with %s, %s by voucher and %s by tickets',
              attempt_id, total_minor, amount_minor, voucher_minor, credit_minor)
FROM worth
WHERE total_minor <> amount_minor + voucher_minor + credit_minor OR paid_elsewhere_minor <> voucher_minor + credit_minor
UNION ALL
SELECT format('the booking of attempt %s is of %s; tickets of %s were given back and those left are worth %s', attempt_id, total_minor,
              ended_minor, valid_minor)
FROM worth WHERE valid_minor <> total_minor - ended_minor
UNION ALL
SELECT format('what began with attempt %s keeps %s and holds tickets worth %s', t.root,
              sum(w.amount_minor + w.voucher_minor - w.back_minor), sum(w.valid_minor))
FROM tree t JOIN worth w ON w.show_id = t.show_id AND w.id = t.id
GROUP BY t.root HAVING sum(w.amount_minor + w.voucher_minor - w.back_minor) <> sum(w.valid_minor)
UNION ALL
SELECT format('%s bookings are in %s trees', (SELECT count(*) FROM booking), (SELECT count(*) FROM tree))
WHERE (SELECT count(*) FROM booking) <> (SELECT count(*) FROM tree)
