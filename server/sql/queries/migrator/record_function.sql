insert into schema_function (path, checksum) values ($1, $2)
on conflict (path) do update set checksum = excluded.checksum, applied_at = now()
