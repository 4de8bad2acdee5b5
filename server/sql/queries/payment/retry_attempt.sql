-- An attempt that is open is to be asked about now.
UPDATE payment_attempt SET due_at = clock_timestamp() WHERE id = $1 AND due_at IS NOT NULL RETURNING id
