-- A row of a log whose hash is still to be made.
INSERT INTO seat_log (show_id, version, at, change, state, seats, hold_id, holder, expires_at, renewals, origin_hold, entry_id,
                      attempt_id, command_id, fingerprint, node, arrival, detail, hash)
VALUES ($1, $2, instant($3), $4, $5::text::"char", $6, $7, $8, instant(nullif($9::bigint, 0)), $10, $11, $12, $13, $14, $15, $16, $17,
        $18, decode(repeat('00', 32), 'hex'))
