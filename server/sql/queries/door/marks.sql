-- The tickets of a show that are not simply valid: cancelled, or in already. A page of them, from a ticket's number on.
SELECT t.id, t.state = 'c', c.at, c.door, c.offline
FROM ticket t LEFT JOIN checkin c ON c.show_id = t.show_id AND c.ticket_id = t.id
WHERE t.show_id = $1 AND t.id > $2 AND (t.state = 'c' OR c.ticket_id IS NOT NULL)
ORDER BY t.id LIMIT $3
