-- As if those who moved money and carried out jobs had been gone for long.
WITH payments AS (UPDATE payment_attempt SET due_at = clock_timestamp() WHERE due_at IS NOT NULL),
     jobs AS (UPDATE job SET due_at = clock_timestamp() WHERE state = 'due')
UPDATE refund SET due_at = clock_timestamp() WHERE due_at IS NOT NULL
