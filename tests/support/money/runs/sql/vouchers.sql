-- What vouchers have left against what they paid, and the uses of codes against the bookings that used them.
SELECT format('voucher %s of %s has %s left, paid %s and got %s back', v.code, v.value_minor, v.balance_minor, paid.minor, back.minor)
FROM voucher v,
     LATERAL (SELECT coalesce(sum(r.voucher_minor), 0) AS minor FROM reservation r WHERE r.voucher_code = v.code AND r.state = 'u') paid,
     LATERAL (SELECT coalesce(sum(p.amount_minor), 0) AS minor FROM refund_part p
              WHERE p.voucher_code = v.code AND p.state = 'paid') back
WHERE v.balance_minor < 0 OR v.balance_minor <> v.value_minor - paid.minor + back.minor
UNION ALL
SELECT format('code %s has %s uses of %s and %s bookings', p.code, p.uses, p.uses_max, used.bookings)
FROM promotion p,
     LATERAL (SELECT count(*) AS bookings FROM reservation r JOIN booking b ON b.show_id = r.show_id AND b.attempt_id = r.attempt_id
              WHERE r.promotion_code = p.code AND r.state = 'u') used
WHERE p.uses <> used.bookings OR p.uses > p.uses_max
UNION ALL
SELECT format('ticket %s of show %s is promised to %s and valid', id, show_id, promised_to)
FROM ticket WHERE state = 'v' AND promised_to IS NOT NULL
