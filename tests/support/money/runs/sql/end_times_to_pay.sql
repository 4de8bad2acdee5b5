-- Of all that the gateway has not decided.
UPDATE payment_attempt SET pay_until = clock_timestamp() WHERE due_at IS NOT NULL
