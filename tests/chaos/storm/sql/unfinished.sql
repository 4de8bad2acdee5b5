-- Payments that somebody still has to do something about.
SELECT count(*) FROM payment_attempt
WHERE show_id = ANY ($1::bigint[]) AND state NOT IN ('captured', 'declined', 'voided', 'refunded')
