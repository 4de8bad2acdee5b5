-- From now on the attempt cannot be approved. No row: it has been decided meanwhile.
UPDATE payment_attempt SET voiding = true
WHERE show_id = $1 AND id = $2 AND state IN ('created', 'submitted', 'unknown') RETURNING id
