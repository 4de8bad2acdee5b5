insert into schema_migration (number, name, checksum) select max(number) + 1, 'from_the_future.sql', '' from schema_migration
