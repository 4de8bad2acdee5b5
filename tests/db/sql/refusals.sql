SELECT count(*) FROM refusal WHERE show_id = $1
