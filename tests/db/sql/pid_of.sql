select pid from pg_stat_activity where application_name = $1
