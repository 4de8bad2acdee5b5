WITH part AS (
    UPDATE refund_part SET state = 'paid' WHERE id = $1 AND state = 'due' RETURNING voucher_code, amount_minor
)
UPDATE voucher v SET balance_minor = v.balance_minor + part.amount_minor FROM part WHERE v.code = part.voucher_code
