select pg_terminate_backend($1, 10000) -- returns when it is gone
