select pg_advisory_unlock(7021170211)
