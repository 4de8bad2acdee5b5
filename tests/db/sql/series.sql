select n from generate_series(1, $1::int) n order by n
