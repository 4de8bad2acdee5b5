-- For each day the venues that show something on it.
SELECT day, count(DISTINCT venue_id) FROM show GROUP BY day ORDER BY day
