-- What became of reservations in a batch.
SELECT begin_reservations($1::bigint[], $2::uuid[])::text, use_reservations($3::bigint[], $4::uuid[])::text,
       free_reservations($5::bigint[], $6::uuid[])::text
