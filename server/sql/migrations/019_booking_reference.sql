-- One index serves both who looks a reference up without its show and the rule that a show has it once: references are random,
-- so each index more on them costs every booking a page that nobody else has just touched.
ALTER TABLE booking DROP CONSTRAINT booking_by_reference;
DROP INDEX booking_reference;
ALTER TABLE booking ADD CONSTRAINT booking_by_reference UNIQUE (reference, show_id);
