UPDATE payment_case SET closed_at = clock_timestamp(), closed_by = $2, note = $3 WHERE id = $1 AND closed_at IS NULL RETURNING id
