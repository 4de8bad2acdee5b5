-- One booking as pgbench makes it: one SQL call per command, each a transaction of its own. Variables from outside:
-- base, clients, first_show, shows, n = 0. Booking number k takes slot k / shows of show k % shows: two or three seats.
\set n :n + 1
\set k :base + :n * :clients + :client_id
\set show :first_show + :k % :shows
\set slot :k / :shows
\set first 1 + :slot / 2 * 5 + :slot % 2 * 2
\set seats 2 + :slot % 2
\set total 1200 * :seats
SELECT holder, (done).hold_id AS held, gen_random_uuid() AS attempt
FROM gen_random_uuid() holder,
     hold_seats(gen_random_uuid(), '\x00'::bytea, :show::bigint, holder,
                (SELECT array_agg(no) FROM generate_series(:first::int, :first::int + :seats::int - 1) no),
                NULL, interval '300 s', 1, 2) done \gset
SELECT (begin_payment(gen_random_uuid(), '\x00'::bytea, :show::bigint, :holder::uuid, :held::bigint, :attempt::uuid,
                      (SELECT array_agg(no) FROM generate_series(:first::int, :first::int + :seats::int - 1) no),
                      array_fill('adult'::text, ARRAY[:seats::int]), :total::bigint, 'EUR', 'card-approved',
                      interval '180 s', 1)).state;
SELECT approve_payment(:show::bigint, :attempt::uuid, 'pgbench', left(:attempt::text, 8));
