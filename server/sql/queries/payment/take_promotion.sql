-- One use of a code, where one is left: of two who want the last one, one gets a row.
UPDATE promotion SET uses = uses + 1 WHERE code = $1 AND (uses_max IS NULL OR uses < uses_max) RETURNING uses
