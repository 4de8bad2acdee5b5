-- The role that the server acts as. Roles belong to the whole cluster, so another database's migrator may make it at the
-- same moment; the owner becomes a member, so that one login can serve for both.
do $$
begin
    if not exists (select from pg_roles where rolname = 'foyer_server') then
        begin
            create role foyer_server;
        exception when duplicate_object or unique_violation then
            null;
        end;
    end if;
    if not pg_has_role(current_user, 'foyer_server', 'member') then
        execute format('grant foyer_server to %I', current_user);
    end if;
end $$;
