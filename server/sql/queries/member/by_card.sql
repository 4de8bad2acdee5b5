-- Whose card it is, as long as it counts: on its last day everywhere on earth. $1: hash of its code
SELECT name, mail, language, promotion_code FROM member
WHERE code_hash = $1 AND revoked_at IS NULL
  AND (valid_until IS NULL OR valid_until >= (clock_timestamp() AT TIME ZONE 'Etc/GMT+12')::date)
