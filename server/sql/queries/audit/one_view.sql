-- For a connection that only looks: each of its transactions sees one moment of the database, and can change nothing.
SELECT set_config('default_transaction_isolation', 'repeatable read', false),
       set_config('default_transaction_read_only', 'on', false)
