-- An attempt that is still open is to be asked about now, not when it would be anyway.
UPDATE payment_attempt SET due_at = clock_timestamp() WHERE show_id = $1 AND holder = $2 AND id = $3 AND due_at IS NOT NULL
