UPDATE payment_attempt SET state = 'voided', changed_at = clock_timestamp(), due_at = NULL
WHERE show_id = $1 AND id = $2 AND state = 'approved'
