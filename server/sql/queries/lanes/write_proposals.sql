-- Equal seats instead of those that were lost under a payment, and what their holders said to them.
SELECT propose_seats($1::bigint[], $2::uuid[], $3::text[], $4::text[], $5::bigint[])::text,
       answer_proposals($6::bigint[], $7::uuid[], $8::boolean[])::text
