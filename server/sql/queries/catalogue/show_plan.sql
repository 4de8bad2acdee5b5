SELECT plan_id FROM show_live WHERE show_id = $1
