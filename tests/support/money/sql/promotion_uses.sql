SELECT uses FROM promotion WHERE code = $1
