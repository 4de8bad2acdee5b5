insert into warned (id) values ($1)
