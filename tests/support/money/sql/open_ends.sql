-- Payments, refunds, reservations and jobs that somebody would have to go on with. That seats were lost is only to be known.
SELECT ((SELECT count(*) FROM payment_attempt WHERE due_at IS NOT NULL) + (SELECT count(*) FROM refund WHERE due_at IS NOT NULL)
      + (SELECT count(*) FROM reservation WHERE state IN ('r', 'b'))
      + (SELECT count(*) FROM payment_case WHERE closed_at IS NULL AND kind <> 'seats_lost')
      + (SELECT count(*) FROM job))::bigint
