INSERT INTO review (title_id, source, stars, sentence, language, day) SELECT id, $1, $2, $3, $4, $5 FROM title
