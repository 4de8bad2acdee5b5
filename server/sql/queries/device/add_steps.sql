INSERT INTO step_use AS s (day, device_id, step, visits, taps, dwell_ms, abandoned)
SELECT (now() AT TIME ZONE 'UTC')::date, d.id, u.step, sum(u.visits), sum(u.taps), sum(u.dwell_ms), sum(u.abandoned)
FROM device d, unnest($2::text[], $3::bigint[], $4::bigint[], $5::bigint[], $6::bigint[]) AS u (step, visits, taps, dwell_ms, abandoned)
WHERE d.name = $1
GROUP BY d.id, u.step
ON CONFLICT (day, device_id, step) DO UPDATE
    SET visits = s.visits + excluded.visits, taps = s.taps + excluded.taps, dwell_ms = s.dwell_ms + excluded.dwell_ms,
        abandoned = s.abandoned + excluded.abandoned
