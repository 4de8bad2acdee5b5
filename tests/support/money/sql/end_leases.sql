WITH payments AS (UPDATE payment_attempt SET due_at = clock_timestamp() WHERE due_at IS NOT NULL)
UPDATE refund SET due_at = clock_timestamp() WHERE due_at IS NOT NULL
