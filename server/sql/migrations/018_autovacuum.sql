-- Nobody looks at the tables that every batch writes while they have a few rows: what is planned for a few rows reads a whole
-- table, and goes on so when a rush has filled it. Tables that nobody has looked at are planned for by their keys.
ALTER TABLE seat_claim SET (autovacuum_analyze_threshold = 20000, autovacuum_vacuum_threshold = 20000, autovacuum_vacuum_insert_threshold = 20000);
ALTER TABLE hold SET (autovacuum_analyze_threshold = 20000, autovacuum_vacuum_threshold = 20000, autovacuum_vacuum_insert_threshold = 20000);
ALTER TABLE booking SET (autovacuum_analyze_threshold = 20000, autovacuum_vacuum_threshold = 20000, autovacuum_vacuum_insert_threshold = 20000);
ALTER TABLE ticket SET (autovacuum_analyze_threshold = 20000, autovacuum_vacuum_threshold = 20000, autovacuum_vacuum_insert_threshold = 20000);
ALTER TABLE payment_attempt SET (autovacuum_analyze_threshold = 20000, autovacuum_vacuum_threshold = 20000, autovacuum_vacuum_insert_threshold = 20000);
ALTER TABLE waitlist_entry SET (autovacuum_analyze_threshold = 20000, autovacuum_vacuum_threshold = 20000, autovacuum_vacuum_insert_threshold = 20000);
