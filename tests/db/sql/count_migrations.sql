select count(*) from schema_migration
