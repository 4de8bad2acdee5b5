-- $3: whoever asks may revoke other devices than kiosks.
WITH revoked AS (
    UPDATE device SET revoked_at = now(), revoked_by = $2
    WHERE name = $1 AND revoked_at IS NULL AND (kind = 'kiosk' OR $3)
    RETURNING name
), logged AS (
    INSERT INTO staff_action (actor, action, subject) SELECT $2, 'device.revoke', name FROM revoked
)
SELECT name FROM revoked
