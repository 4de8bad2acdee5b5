-- Whether the hold is the holder's, lives, and is for these seats.
SELECT EXISTS (SELECT FROM hold WHERE show_id = $1 AND id = $2 AND holder = $3 AND state = 'h' AND expires_at > clock_timestamp()
               AND seats @> $4::int[] AND seats <@ $4::int[])
