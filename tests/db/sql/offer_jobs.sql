-- The jobs that tell an offer, and whether each was written by the transaction that offered.
SELECT j.show_id || '/' || j.booking_id || ' ' || j.argument::text || CASE WHEN j.xmin = e.xmin THEN '' ELSE ' later' END
FROM job j JOIN waitlist_entry e ON e.show_id = j.show_id AND e.id = (j.argument->>'entry')::bigint
WHERE j.kind = 'offer' ORDER BY j.id
