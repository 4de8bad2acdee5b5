SELECT entry_id || ': ' || concat_ws(' ', nullif(mail, ''), nullif(phone, '')) FROM waitlist_contact ORDER BY show_id, entry_id
