-- Shows that have holds or offers whose time was over at most $1 seconds ago: the BRIN index on the end leads to few pages.
SELECT DISTINCT show_id FROM hold
WHERE state IN ('h', 'o') AND expires_at <= clock_timestamp() AND expires_at > clock_timestamp() - make_interval(secs => $1)
ORDER BY show_id
