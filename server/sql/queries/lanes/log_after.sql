-- The rows of a show's log after a version, whole.
SELECT version, (extract(epoch FROM at) * 1000)::bigint, change, state, array_to_string(seats, ','), hold_id, holder,
       coalesce((extract(epoch FROM expires_at) * 1000)::bigint, 0), renewals, origin_hold, entry_id, attempt_id, command_id,
       fingerprint, node, arrival, detail, hash
FROM seat_log WHERE show_id = $1 AND version > $2 AND version <= $3 ORDER BY version
