-- A place for rows of the log that no lane wrote: without constraints.
CREATE TEMPORARY TABLE IF NOT EXISTS kept_row AS SELECT * FROM seat_log LIMIT 0
