-- $2: the answer, $3: whose it is
WITH answered AS (
    UPDATE help_call SET answer = $2, answered_by = $3, answered_at = now()
    WHERE id = $1 AND ended_at IS NULL
    RETURNING id, device, called_at, answer
), logged AS (
    INSERT INTO staff_action (actor, action, subject) SELECT $3, 'help.answer', device || ': ' || answer FROM answered
)
SELECT id, device, coalesce((SELECT v.name FROM device d JOIN venue v ON v.id = d.venue_id WHERE d.name = device), ''),
       called_at, answer
FROM answered
