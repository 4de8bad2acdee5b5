UPDATE payment_attempt SET due_at = clock_timestamp() + interval '15 seconds'
