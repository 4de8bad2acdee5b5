SELECT EXISTS (SELECT FROM payment_attempt WHERE due_at <= clock_timestamp())
