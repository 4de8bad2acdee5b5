SELECT retry_refund($1)
