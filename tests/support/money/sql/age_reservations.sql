UPDATE reservation SET made_at = made_at - make_interval(secs => $1)
