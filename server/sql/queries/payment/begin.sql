SELECT (o).* FROM begin_payment($1, $2, $3, $4, $5, $6, $7::int[], $8::text[], $9, $10, $11, make_interval(secs => $12), $13) o
