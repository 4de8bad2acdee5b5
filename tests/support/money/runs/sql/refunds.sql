-- What refunds gave back against what they were to give back.
SELECT format('refund %s is to give back %s of %s and gave %s', r.id, r.total_minor, r.value_minor, coalesce(p.minor, 0))
FROM refund r
LEFT JOIN (SELECT refund_id, sum(amount_minor) AS minor FROM refund_part WHERE state = 'paid' GROUP BY refund_id) p ON p.refund_id = r.id
LEFT JOIN reservation e ON r.is_exchange AND e.attempt_id = r.id
WHERE r.total_minor <> coalesce(p.minor, 0)
   OR r.value_minor - r.total_minor <> coalesce(e.credit_minor, 0)
   OR r.is_exchange <> (e.state IS NOT DISTINCT FROM 'u')
