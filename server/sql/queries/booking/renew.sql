SELECT (o).* FROM renew_hold($1, $2, $3, $4, $5, make_interval(secs => $6), $7, make_interval(secs => $8)) o
