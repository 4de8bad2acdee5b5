UPDATE payment_attempt SET state = 'submitted' WHERE show_id = $1 AND id = $2
