-- Takes one attempt that nobody finished, for as long as the lease lasts: whoever dies with it loses it to another.
UPDATE payment_attempt a SET due_at = clock_timestamp() + make_interval(secs => $1), tries = a.tries + 1
FROM (SELECT show_id, id FROM payment_attempt WHERE due_at <= clock_timestamp()
      ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED) due
WHERE a.show_id = due.show_id AND a.id = due.id
RETURNING a.show_id, a.id, a.holder, a.state, a.amount_minor, a.currency, a.token, a.pay_until <= clock_timestamp(), a.tries,
          a.method, coalesce(a.gateway_reference, ''), a.voiding
