-- Makes the device that shows the code a paired one; its row there ends. A name may be used again once its device was revoked: its
-- settings stay. `taken`: another device has the name. No row: nobody shows this code.
WITH asked AS (
    SELECT * FROM pairing WHERE code = $1 AND expires_at > now() FOR UPDATE
), made AS (
    INSERT INTO device AS d (name, kind, venue_id, key_hash, paired_by)
    SELECT $2, 'kiosk', $3, key_hash, $4 FROM asked
    ON CONFLICT (name) DO UPDATE
        SET kind = excluded.kind, venue_id = coalesce(excluded.venue_id, d.venue_id), key_hash = excluded.key_hash,
            paired_by = excluded.paired_by, paired_at = now(), revoked_at = NULL, revoked_by = NULL
        WHERE d.revoked_at IS NOT NULL
    RETURNING key_hash
), used AS (
    DELETE FROM pairing WHERE key_hash IN (SELECT key_hash FROM made)
), logged AS (
    INSERT INTO staff_action (actor, action, subject) SELECT $4, 'device.pair', $2 FROM made
)
SELECT NOT EXISTS (SELECT FROM made) AS taken, host, program, screen, address FROM asked
