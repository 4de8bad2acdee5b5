SELECT end_refund_part($1, $2)::text
