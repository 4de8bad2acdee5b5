UPDATE voucher SET balance_minor = balance_minor - $2 WHERE code = $1
