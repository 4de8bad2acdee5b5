-- What staff did in the last $1 days, oldest first, at most $2: by themselves, in the shows' logs, and with money.
SELECT at, actor, action, subject, reason FROM (
    SELECT at, actor, action, subject, reason FROM staff_action WHERE at >= now() - make_interval(days => $1)
    UNION ALL
    SELECT at, split_part(detail, ': ', 1), CASE change WHEN 'reseat' THEN 'booking.reseat' ELSE 'show.' || change END,
           'show ' || show_id || ' seats ' || array_to_string(seats, ','),
           substr(detail, strpos(detail, ': ') + 2)
    FROM seat_log WHERE at >= now() - make_interval(days => $1) AND change IN ('block', 'unblock', 'reseat')
    UNION ALL
    SELECT asked_at, asked_by, 'booking.refund', 'show ' || show_id || ' booking ' || booking_id || ' seats '
           || array_to_string(seats, ','), reason
    FROM refund WHERE asked_at >= now() - make_interval(days => $1) AND NOT is_exchange
) AS done
ORDER BY at, action, subject LIMIT $2
