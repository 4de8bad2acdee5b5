-- One migrator at a time for each database. The number is arbitrary, and Foyer's own.
select pg_advisory_lock(7021170211)
