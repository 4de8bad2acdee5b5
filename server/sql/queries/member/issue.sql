-- $1: hash of the code, $2: name, $3: address, $4: language, $5: promotion, $6: last day, $7: by whom. No row where there is no such
-- promotion. The record of what was done has neither name nor code. Who has not been a member for a year is forgotten.
WITH gone AS (
    DELETE FROM member WHERE revoked_at < clock_timestamp() - interval '1 year' OR valid_until < current_date - interval '1 year'
), issued AS (
    INSERT INTO member (code_hash, name, mail, language, promotion_code, valid_until)
    SELECT $1::bytea, $2::text, $3::text, $4::text, $5::text, $6::date
    WHERE $5::text IS NULL OR EXISTS (SELECT FROM promotion WHERE code = $5)
    RETURNING id
), logged AS (
    INSERT INTO staff_action (actor, action, subject) SELECT $7, 'member.issue', 'member ' || id FROM issued
)
SELECT id FROM issued
