-- One booking as pgbench makes it: one SQL call per command, each a transaction of its own (functions.sql). Variables from outside:
-- clients, first_show, shows, n = 0. Booking number k takes slot k / shows of show k % shows: two or three seats.
\set n :n + 1
\set k :n * :clients + :client_id
\set show :first_show + :k % :shows
\set slot :k / :shows
\set first 1 + :slot / 2 * 5 + :slot % 2 * 2
\set seats 2 + :slot % 2
\set total 1200 * :seats
SELECT holder, bench_hold(gen_random_uuid(), :show::bigint, holder,
                          (SELECT array_agg(no) FROM generate_series(:first::int, :first::int + :seats::int - 1) no)) AS held,
       gen_random_uuid() AS attempt
FROM gen_random_uuid() holder \gset
SELECT bench_pay(gen_random_uuid(), :show::bigint, :holder::uuid, :held::bigint, :attempt::uuid,
                 array_fill('adult'::text, ARRAY[:seats::int]), :total::bigint);
SELECT bench_approve(:show::bigint, :attempt::uuid, 'pgbench', left(:attempt::text, 8));
