UPDATE job SET tries = $1
