UPDATE payment_attempt a SET state = 'captured', changed_at = clock_timestamp(), due_at = NULL
FROM unnest($1::bigint[], $2::uuid[]) w(show_id, id)
WHERE a.show_id = w.show_id AND a.id = w.id AND a.state = 'approved'
