-- $2: by whom
WITH retried AS (
    SELECT retry_refund($1) AS known
), logged AS (
    INSERT INTO staff_action (actor, action, subject) SELECT $2, 'refund.retry', $1::text FROM retried WHERE known
)
SELECT known FROM retried
