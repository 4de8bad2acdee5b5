-- Of a show: how many seats are sold, how many rows its log has, and how many of them stand before one that had arrived earlier.
-- $1 the show.
SELECT (SELECT count(*) FROM ticket WHERE show_id = $1 AND state = 'v'), count(*), count(*) FILTER (WHERE arrival <= earlier)
FROM (SELECT arrival, lag(arrival) OVER (ORDER BY version) earlier FROM seat_log WHERE show_id = $1 AND arrival > 0) logged
