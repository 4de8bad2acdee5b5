SELECT balance_minor FROM voucher WHERE code = $1
