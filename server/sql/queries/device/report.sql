INSERT INTO device_report (device_id, report, reported_at) SELECT id, $2::jsonb, now() FROM device WHERE name = $1
ON CONFLICT (device_id) DO UPDATE SET report = excluded.report, reported_at = excluded.reported_at
