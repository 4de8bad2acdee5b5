-- What gateways must have: the worth of the valid tickets, less what vouchers paid of it.
SELECT (coalesce((SELECT sum(price_minor) FROM ticket WHERE state = 'v'), 0)
      - coalesce((SELECT sum(value_minor - balance_minor) FROM voucher), 0))::bigint
