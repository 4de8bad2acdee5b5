-- A trigger that runs inside COMMIT and warns there, as PostgreSQL does when a commit is not on the replica.
create table warned (id int);
create function warn() returns trigger language plpgsql as $$ begin raise warning 'not replicated'; return null; end $$;
create constraint trigger warn_late after insert on warned deferrable initially deferred for each row execute function warn();
