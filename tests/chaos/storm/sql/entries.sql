SELECT show_id, id, holder, state::text, (wish->>'count')::int, hold_id
FROM waitlist_entry WHERE show_id = ANY ($1::bigint[])
