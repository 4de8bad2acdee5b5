-- Shows with anything sold, the fullest house and all seats sold.
SELECT count(*), max(taken::float8 / seat_count), sum(taken) FROM show_live WHERE taken > 0
