-- Chains the logs of the shows that were just sold from. $1: the shows
SELECT chain_logs($1::bigint[])::text
