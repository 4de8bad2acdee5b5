-- When payments began by the log, in microseconds since 1970.
SELECT hold_id, (extract(epoch FROM at) * 1000000)::bigint FROM seat_log WHERE show_id = $1 AND change = 'pay'
