-- Those that are past their first words with the driver, which warns when it is cut off there.
SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1 AND query LIKE '%EXECUTE%'
