SELECT approve_payment($1, $2, $3, $4)
