select $1::int
