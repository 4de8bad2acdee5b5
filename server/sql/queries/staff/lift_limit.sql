-- $1: kind, $2: of whom, $3: minutes from now, $4: why, $5: by whom. A longer time that stands already is kept.
WITH lifted AS (
    INSERT INTO lifted_limit AS l (kind, subject, until_at)
    VALUES ($1, $2, clock_timestamp() + make_interval(mins => $3))
    ON CONFLICT (kind, subject) DO UPDATE SET until_at = greatest(l.until_at, excluded.until_at)
    RETURNING kind, subject, until_at
), logged AS (
    INSERT INTO staff_action (actor, action, subject, reason)
    SELECT $5, 'limits.lift', kind || ' ' || subject || ' for ' || $3 || ' minutes', $4 FROM lifted
)
SELECT until_at FROM lifted
