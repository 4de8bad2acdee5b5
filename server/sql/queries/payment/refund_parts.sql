-- What is still to be paid, and of which payments: only of money that was taken can be given back.
SELECT p.id, p.show_id, p.attempt_id, p.voucher_code, p.amount_minor, a.currency, a.method, coalesce(a.gateway_reference, ''),
       a.state IN ('captured', 'refunded')
FROM refund_part p JOIN payment_attempt a ON a.show_id = p.show_id AND a.id = p.attempt_id
WHERE p.refund_id = $1 AND p.state = 'due' ORDER BY p.id
