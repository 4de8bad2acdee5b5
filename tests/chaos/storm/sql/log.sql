SELECT show_id, version, at, change, state::text, seats, hold_id, holder,
       coalesce(expires_at, 'epoch')
FROM seat_log WHERE show_id = ANY ($1::bigint[]) ORDER BY show_id, version
