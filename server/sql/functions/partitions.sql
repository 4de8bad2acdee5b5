-- Makes the partitions of the hot tables for each day in a range that has none yet. Days are those of show ids. The
-- server's role calls it with the owner's rights, since only an owner may add a partition.
CREATE OR REPLACE FUNCTION ensure_partitions(first_day date, last_day date) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
    parent text;
    day date;
    partition text;
    made integer := 0;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('foyer.ensure_partitions', 0));
    FOREACH parent IN ARRAY ARRAY['seat_claim', 'hold', 'booking', 'ticket', 'payment_attempt', 'seat_log', 'command_result'] LOOP
        FOR day IN SELECT generate_series(first_day, last_day, '1 day')::date LOOP
            partition := parent || '_' || to_char(day, 'YYYYMMDD');
            CONTINUE WHEN to_regclass('public.' || partition) IS NOT NULL;
            EXECUTE format('CREATE TABLE public.%I PARTITION OF public.%I FOR VALUES FROM (%s) TO (%s)', partition, parent,
                           first_show_id(day), first_show_id(day + 1));
            PERFORM tune_partition(parent, partition);
            made := made + 1;
        END LOOP;
    END LOOP;
    RETURN made;
END $$;

-- Storage parameters are not inherited by partitions. Room in each page of holds keeps paying and booking HOT.
CREATE OR REPLACE FUNCTION tune_partition(parent text, partition text) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
    IF parent IN ('hold', 'payment_attempt') THEN
        EXECUTE format('ALTER TABLE public.%I SET (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.05)', partition);
    ELSIF parent = 'seat_claim' THEN
        EXECUTE format('ALTER TABLE public.%I SET (autovacuum_vacuum_scale_factor = 0.05)', partition);
    END IF;
END $$;

CREATE OR REPLACE FUNCTION first_show_id(day date) RETURNS bigint
    LANGUAGE sql IMMUTABLE STRICT
    RETURN (day - DATE '1970-01-01')::bigint * 1048576;
