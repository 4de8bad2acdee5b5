SELECT id, holder, state::text, seats, ms_of(began_at), ms_of(expires_at),
       coalesce(ms_of(paying_until), 0), renewals
FROM hold WHERE show_id = $1
