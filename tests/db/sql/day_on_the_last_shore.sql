SELECT (clock_timestamp() AT TIME ZONE 'Etc/GMT+12')::date
