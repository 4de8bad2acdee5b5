SELECT number FROM document WHERE kind = $1 ORDER BY number
