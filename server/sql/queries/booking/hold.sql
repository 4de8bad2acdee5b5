SELECT (o).* FROM hold_seats($1, $2, $3, $4, $5::int[], $6, make_interval(secs => $7), $8, $9) o
