SELECT (o).* FROM release_hold($1, $2, $3, $4, $5) o
