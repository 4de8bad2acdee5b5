-- A job that is due already stays as it is: the command may come twice.
UPDATE job SET state = 'due', due_at = CASE state WHEN 'dead' THEN clock_timestamp() ELSE due_at END,
               tries = CASE state WHEN 'dead' THEN 0 ELSE tries END
WHERE id = $1 RETURNING id
