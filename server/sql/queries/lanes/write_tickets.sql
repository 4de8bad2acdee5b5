-- What a batch writes about tickets that were sold before.
SELECT cancel_tickets($1::bigint[], $2::bigint[], $3::int[])::text,
       move_tickets($4::bigint[], $5::bigint[], $6::int[], $7::int[])::text
