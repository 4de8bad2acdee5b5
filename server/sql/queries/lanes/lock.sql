-- $1: the shows of a batch, which are locked until its end, with what the lane's memory is compared with.
SELECT show_id, version, log_hash, plan_id, price_list_id, sale_ends_ms, now_ms FROM lock_shows($1::bigint[])
