UPDATE payment_attempt SET pay_until = clock_timestamp() WHERE show_id = $1 AND id = $2
