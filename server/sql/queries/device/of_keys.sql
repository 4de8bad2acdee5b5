-- Of these keys, in hexadecimal, those that still open something, and what their devices are told.
SELECT encode(d.key_hash, 'hex'), d.venue_id, d.settings
FROM unnest($1::text[]) AS k (hash) JOIN device d ON d.key_hash = decode(k.hash, 'hex')
WHERE d.revoked_at IS NULL
