-- What customers were told for good and is not so. $1 attempts, $2 what was told.
SELECT format('attempt %s was told as %s and is %s', told.id, told.state, a.state)
FROM unnest($1::uuid[], $2::text[]) told(id, state) JOIN payment_attempt a ON a.id = told.id
WHERE CASE WHEN told.state IN ('approved', 'captured') THEN a.state NOT IN ('captured', 'refunded') ELSE a.state <> told.state END
