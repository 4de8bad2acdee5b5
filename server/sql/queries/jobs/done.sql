-- Whoever has lost the lease has another number of tries and changes nothing.
DELETE FROM job WHERE id = $1 AND tries = $2
