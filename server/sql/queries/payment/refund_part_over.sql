-- A payment of which all is given back is refunded.
WITH part AS (
    UPDATE refund_part SET state = $2 WHERE id = $1 AND state = 'due' RETURNING *
)
UPDATE payment_attempt a SET state = 'refunded', changed_at = clock_timestamp()
FROM part
WHERE part.state = 'paid' AND part.voucher_code IS NULL AND a.show_id = part.show_id AND a.id = part.attempt_id
  AND a.state = 'captured'
  AND a.amount_minor = part.amount_minor + coalesce((
          SELECT sum(p.amount_minor) FROM refund_part p WHERE p.show_id = a.show_id AND p.attempt_id = a.id
              AND p.voucher_code IS NULL AND p.state = 'paid' AND p.id <> part.id), 0)
