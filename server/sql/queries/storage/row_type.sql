-- $1: a table. The type of its rows, and those of its columns in their order.
SELECT c.reltype::bigint, array_agg(a.atttypid::bigint ORDER BY a.attnum)
FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
WHERE c.oid = $1::regclass GROUP BY c.reltype
