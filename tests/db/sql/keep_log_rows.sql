-- $1 rows of the log.
INSERT INTO kept_row SELECT * FROM unnest($1::seat_log[])
