-- A job that is due already stays as it is: the command may come twice. $2: by whom
WITH retried AS (
    UPDATE job SET state = 'due', due_at = CASE state WHEN 'dead' THEN clock_timestamp() ELSE due_at END,
                   tries = CASE state WHEN 'dead' THEN 0 ELSE tries END
    WHERE id = $1 RETURNING id, kind
), logged AS (
    INSERT INTO staff_action (actor, action, subject) SELECT $2, 'jobs.retry', kind || ' ' || id FROM retried
)
SELECT id FROM retried
