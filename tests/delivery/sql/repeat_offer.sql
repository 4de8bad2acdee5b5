-- As if the jobs that tell offers had been carried out and not been written down as done.
INSERT INTO job (kind, show_id, booking_id, argument)
    SELECT 'offer', show_id, hold_id, jsonb_build_object('entry', id) FROM waitlist_entry
