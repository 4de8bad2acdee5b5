UPDATE job SET state = 'dead', last_error = $3 WHERE id = $1 AND tries = $2
