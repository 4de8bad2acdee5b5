-- $1: whom, $2: why, $3: by whom. A card that is revoked already stays so: the command may come twice.
WITH revoked AS (
    UPDATE member SET revoked_at = clock_timestamp() WHERE id = $1 AND revoked_at IS NULL RETURNING id
), logged AS (
    INSERT INTO staff_action (actor, action, subject, reason) SELECT $3, 'member.revoke', 'member ' || id, $2 FROM revoked
)
SELECT id FROM member WHERE id = $1
