SELECT id, holder, state::text, hold_id, ms_of(joined_at) FROM waitlist_entry WHERE show_id = $1
