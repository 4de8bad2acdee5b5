select checksum from schema_function where path = $1
