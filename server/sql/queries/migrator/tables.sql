-- The migrator's own memory. It never changes: a change here would need a migrator for the migrator.
create table if not exists schema_migration (
    number     int primary key check (number > 0),
    name       text not null,
    checksum   text not null,
    applied_at timestamptz not null default now()
);
create table if not exists schema_function (
    path       text primary key,
    checksum   text not null,
    applied_at timestamptz not null default now()
);
