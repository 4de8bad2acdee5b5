-- $3: whoever asks may revoke other devices than kiosks.
UPDATE device SET revoked_at = now(), revoked_by = $2
WHERE name = $1 AND revoked_at IS NULL AND (kind = 'kiosk' OR $3)
RETURNING name
