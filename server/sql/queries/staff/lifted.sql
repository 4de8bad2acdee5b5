-- Of the limits that a node keeps in memory: for whom, and for how many milliseconds still.
SELECT kind, subject, ceil(extract(epoch FROM until_at - clock_timestamp()) * 1000)::bigint
FROM lifted_limit WHERE until_at > clock_timestamp() AND kind <> 'contact'
