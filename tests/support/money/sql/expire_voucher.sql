UPDATE voucher SET expires_at = clock_timestamp() WHERE code = $1
