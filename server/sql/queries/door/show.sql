SELECT t.name, s.starts_at, s.ends_at, clock_timestamp() FROM show s JOIN title t ON t.id = s.title_id WHERE s.id = $1
