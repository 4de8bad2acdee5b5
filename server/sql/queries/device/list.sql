SELECT d.name, d.kind, d.venue_id, d.settings, d.paired_at, d.revoked_at, r.report, r.reported_at,
       CASE WHEN d.revoked_at IS NULL AND coalesce(r.reported_at, d.paired_at) < now() - make_interval(secs => $3)
            THEN coalesce(r.reported_at, d.paired_at) END AS silent_since
FROM device d LEFT JOIN device_report r ON r.device_id = d.id
WHERE d.name > $1
ORDER BY d.name LIMIT $2
