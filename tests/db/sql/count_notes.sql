select count(*) from note
