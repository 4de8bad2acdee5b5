-- From now on the attempt cannot be approved: its time to pay ended before all time. No row: it has been decided meanwhile.
UPDATE payment_attempt SET pay_until = '-infinity'
WHERE show_id = $1 AND id = $2 AND state IN ('created', 'submitted', 'unknown') RETURNING id
