INSERT INTO voucher (code, currency, value_minor, balance_minor, expires_at) VALUES ($1, $2, $3, $3, $4)
