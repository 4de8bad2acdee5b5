-- What came of all the runs.
SELECT concat_ws(', ',
    (SELECT count(*) FROM hold) || ' holds', (SELECT count(*) FROM payment_attempt) || ' attempts',
    (SELECT string_agg(n || ' ' || state, ', ') FROM (SELECT state, count(*) AS n FROM payment_attempt GROUP BY state ORDER BY state) s),
    (SELECT count(*) FROM refund WHERE NOT is_exchange) || ' refunds', (SELECT count(*) FROM refund WHERE is_exchange) || ' exchanges', (SELECT count(*) FROM seat_log WHERE change = 'reseat') || ' moves',
    (SELECT string_agg(n || ' ' || kind, ', ')
     FROM (SELECT kind, count(*) AS n FROM document WHERE number <> '' GROUP BY kind ORDER BY kind) d),
    (SELECT count(*) FROM reservation WHERE state = 'f') || ' reservations freed', (SELECT count(*) FROM gateway_event) || ' events',
    (SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()) || ' deadlocks')
