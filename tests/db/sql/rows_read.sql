-- How many rows and entries of indices were read in a table since the database was made, by whomever. $1: table
SELECT (t.seq_tup_read + (SELECT coalesce(sum(i.idx_tup_read), 0) FROM pg_stat_user_indexes i WHERE i.relid = t.relid))::bigint
FROM pg_stat_user_tables t WHERE t.relname = $1
