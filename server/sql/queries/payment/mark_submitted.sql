-- Written down before the gateway hears of it.
UPDATE payment_attempt SET state = 'submitted', changed_at = clock_timestamp()
WHERE show_id = $1 AND id = $2 AND state = 'created'
