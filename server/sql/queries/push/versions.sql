SELECT show_id, version FROM show_live WHERE show_id = ANY ($1::bigint[])
