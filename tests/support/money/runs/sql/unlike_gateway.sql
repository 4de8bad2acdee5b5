-- Attempts that the gateway sees in another way, or that are charged without a booking, or booked without being charged.
-- $1 to $4: what the gateway has: attempts, their states, what they are of, what of it went back.
WITH gateway AS (
    SELECT * FROM unnest($1::uuid[], $2::text[], $3::bigint[], $4::bigint[]) g(id, state, taken_minor, back_minor)
), ours AS (
    SELECT a.id, a.state, a.amount_minor, a.method <> 'cash' AND a.amount_minor > 0 AS is_gateways, b.id IS NOT NULL AS booked,
           coalesce(p.back_minor, 0) AS back_minor
    FROM payment_attempt a
    LEFT JOIN booking b ON b.show_id = a.show_id AND b.attempt_id = a.id
    LEFT JOIN (SELECT show_id, attempt_id, sum(amount_minor) AS back_minor FROM refund_part WHERE voucher_code IS NULL
               GROUP BY show_id, attempt_id) p ON p.show_id = a.show_id AND p.attempt_id = a.id
)
SELECT format('attempt %s of %s is %s here, %s, %s given back; the gateway says %s of %s, %s given back', o.id, o.amount_minor, o.state,
              CASE WHEN o.booked THEN 'booked' ELSE 'not booked' END, o.back_minor, g.state, g.taken_minor, g.back_minor)
FROM ours o LEFT JOIN gateway g ON g.id = o.id
WHERE o.booked IS DISTINCT FROM (o.state IN ('captured', 'refunded'))
   OR (o.state = 'refunded') IS DISTINCT FROM (o.booked AND o.back_minor = o.amount_minor AND o.amount_minor > 0)
   OR o.back_minor > o.amount_minor
   OR CASE WHEN o.is_gateways AND o.booked
           THEN (g.state, g.taken_minor, g.back_minor) IS DISTINCT FROM ('captured', o.amount_minor, o.back_minor)
           ELSE coalesce(g.state, 'voided') NOT IN ('declined', 'voided', 'unheard') END
UNION ALL
SELECT format('the gateway has %s of attempt %s, which nobody began', g.state, g.id)
FROM gateway g WHERE NOT EXISTS (SELECT FROM ours o WHERE o.id = g.id)
