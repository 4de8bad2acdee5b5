SELECT ask_refund($1, $2, $3, $4::int[], $5, $6)
