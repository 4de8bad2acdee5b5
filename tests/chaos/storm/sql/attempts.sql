SELECT show_id, id, hold_id, holder, state, amount_minor FROM payment_attempt WHERE show_id = ANY ($1::bigint[])
