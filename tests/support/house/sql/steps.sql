SELECT concat_ws(' ', CASE WHEN day = (now() AT TIME ZONE 'UTC')::date THEN 'today' ELSE day::text END, step, visits, taps, dwell_ms,
                 abandoned)
FROM step_use ORDER BY step
