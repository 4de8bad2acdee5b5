-- Written to, and needed no more; unless another address was left meanwhile. $1: show, $2: entry, $3: address
UPDATE waitlist_contact SET mail = '' WHERE show_id = $1 AND entry_id = $2 AND mail = $3
