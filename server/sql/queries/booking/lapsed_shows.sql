-- Shows that have holds whose time is over.
SELECT DISTINCT show_id FROM hold WHERE state = 'h' AND expires_at <= clock_timestamp() ORDER BY show_id
