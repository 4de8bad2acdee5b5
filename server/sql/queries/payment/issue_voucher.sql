-- $5: by whom. The code is money: the record of what was done does not hold it.
WITH issued AS (
    INSERT INTO voucher (code, currency, value_minor, balance_minor, expires_at) VALUES ($1, $2, $3, $3, $4)
    RETURNING currency, value_minor
)
INSERT INTO staff_action (actor, action, subject)
SELECT $5, 'voucher.issue', value_minor || ' minor units of ' || currency FROM issued
