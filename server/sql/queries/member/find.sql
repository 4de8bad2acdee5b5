-- $1: a part of name or address, $2: at most so many
SELECT id, name, nullif(mail, ''), valid_until, revoked_at IS NOT NULL
FROM member
WHERE plain_text(name || ' ' || mail) LIKE '%' || regexp_replace(plain_text($1), '([\\%_])', '\\\1', 'g') || '%'
ORDER BY revoked_at IS NOT NULL, name, id LIMIT $2
