SELECT chain_logs(ARRAY[$1::bigint])::text
