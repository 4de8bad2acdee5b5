-- $1: the title, $2: at most so many
SELECT source, stars::int, sentence, language, day FROM review WHERE title_id = $1 ORDER BY day DESC, source LIMIT $2
