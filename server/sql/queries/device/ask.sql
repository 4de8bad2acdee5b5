-- A device asks to be paired: it keeps its code until that ends, then this one is its code. Nothing: too many ask already, here or
-- from its address.
WITH ended AS (DELETE FROM pairing WHERE expires_at <= now() AND key_hash <> $1)
INSERT INTO pairing AS p (key_hash, code, host, program, screen, address, expires_at)
SELECT $1, $2, $3, $4, $5, $6, now() + make_interval(secs => $7)
WHERE EXISTS (SELECT FROM pairing WHERE key_hash = $1)
   OR (SELECT count(*) FROM pairing WHERE expires_at > now()) < $8
      AND (SELECT count(*) FROM pairing WHERE expires_at > now() AND address = $6) < $9
ON CONFLICT (key_hash) DO UPDATE
    SET code = CASE WHEN p.expires_at > now() THEN p.code ELSE excluded.code END,
        expires_at = CASE WHEN p.expires_at > now() THEN p.expires_at ELSE excluded.expires_at END,
        host = excluded.host, program = excluded.program, screen = excluded.screen, address = excluded.address
RETURNING p.code, p.expires_at, now()
