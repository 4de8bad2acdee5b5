-- As if the node that began these payments had died.
UPDATE payment_attempt SET due_at = clock_timestamp() WHERE due_at IS NOT NULL
