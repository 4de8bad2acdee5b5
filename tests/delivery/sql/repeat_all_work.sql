-- As if every job had been carried out and not been written down as done.
INSERT INTO job (kind, show_id, booking_id, argument)
    SELECT kind, $1, $2, '{}' FROM unnest('{deliver,mail}'::text[]) kind
    UNION ALL
    SELECT kind, show_id, booking_id, jsonb_build_object('refund', id)
    FROM refund, unnest('{credit_note,mail_cancelled}'::text[]) kind WHERE show_id = $1 AND booking_id = $2
