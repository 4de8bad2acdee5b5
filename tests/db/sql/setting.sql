select current_setting($1)
