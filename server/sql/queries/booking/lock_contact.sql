-- Until the end of the transaction nobody else counts the seats of this address. A statement of its own: the next one sees what was
-- committed before it. $1: show, $2: address
SELECT pg_advisory_xact_lock(hashtextextended(lower($2), $1))
