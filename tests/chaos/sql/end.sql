-- When a hold ends, in microseconds since 1970.
SELECT (extract(epoch FROM expires_at) * 1000000)::bigint FROM hold WHERE show_id = $1 AND id = $2
