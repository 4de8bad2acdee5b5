UPDATE waitlist_contact SET phone = '' WHERE show_id = $1 AND entry_id = $2 AND phone = $3
