-- What nearly every batch writes, in one statement: what is to be freed before what is to be taken. server/lanes/batchwriter.cpp
-- gives the rows and columns in this order.
SELECT free_claims($1::seat_claim[])::text, make_claims($2::seat_claim[])::text, make_holds($3::hold[])::text,
       change_holds($4::hold[])::text, append_log($5::seat_log[])::text,
       write_shows($6::bigint[], $7::bigint[], $8::bytea[], $9::int[])::text,
       make_attempts($10::payment_attempt[])::text,
       approve_attempts($11::bigint[], $12::uuid[], $13::text[], $14::bigint[], $15::bigint[], $16::text[])::text,
       decline_attempts($17::bigint[], $18::uuid[], $19::bigint[])::text
