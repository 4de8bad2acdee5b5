SELECT currency, balance_minor, coalesce(expires_at <= clock_timestamp(), false) FROM voucher WHERE code = $1 FOR UPDATE
