SELECT decline_payment($1, $2, make_interval(secs => $3))::text
