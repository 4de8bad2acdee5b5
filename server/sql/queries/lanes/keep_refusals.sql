SELECT keep_refusals($1::bigint[], $2::int[], $3::bigint[], $4::bigint[], $5::uuid[], $6::text[], $7::text[], $8::text[],
                     $9::bigint[])::text
