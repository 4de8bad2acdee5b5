UPDATE reservation r SET made_at = made_at - make_interval(secs => $1)
FROM (SELECT show_id, attempt_id FROM reservation WHERE state = 'r' FOR UPDATE SKIP LOCKED) open
WHERE r.show_id = open.show_id AND r.attempt_id = open.attempt_id
