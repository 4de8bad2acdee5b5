-- Leases that outlast a slow test.
UPDATE payment_attempt SET due_at = clock_timestamp() + interval '1 hour'
