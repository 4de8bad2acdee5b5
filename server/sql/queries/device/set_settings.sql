-- $4: which setting was changed, as "key=value" with nothing of a secret; $5: by whom.
WITH changed AS (
    UPDATE device SET venue_id = $2, settings = $3::jsonb WHERE name = $1 RETURNING name
)
INSERT INTO staff_action (actor, action, subject) SELECT $5, 'device.set', name || ': ' || $4 FROM changed
