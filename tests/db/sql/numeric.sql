select $1::numeric
