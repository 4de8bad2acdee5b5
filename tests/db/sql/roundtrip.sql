select $1::bigint, $2::text, $3::boolean, $4::uuid, $5::date, $6::timestamptz, $7::double precision, $8::bytea,
       $9::jsonb, $10::int, $11::int[], $12::text[]
