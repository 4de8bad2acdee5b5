UPDATE contact SET mailed = mailed || $4::text WHERE show_id = $1 AND hold_id = $2 AND mail = $3
