-- Of servers; the one who asks is the owner.
SELECT count(*) FROM pg_stat_activity WHERE usename = 'foyer_server'
