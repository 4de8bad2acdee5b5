-- The two roles of a private cluster. Nobody but its user reaches the socket, hence no passwords.
do $$
begin
    if not exists (select from pg_roles where rolname = 'foyer_owner') then
        create role foyer_owner login;
    end if;
    if not exists (select from pg_roles where rolname = 'foyer_server') then
        create role foyer_server login;
    end if;
    grant foyer_server to foyer_owner;
end $$;
