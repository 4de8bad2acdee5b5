-- How many pairs of shows want one hall at one time.
SELECT count(*) FROM show a JOIN show b ON b.hall_id = a.hall_id AND b.id <> a.id
WHERE a.starts_at <= b.starts_at AND b.starts_at < a.ends_at
