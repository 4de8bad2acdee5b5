-- $1: chain/titles.json. What its reviews say follows the file.
INSERT INTO review (title_id, source, stars, sentence, language, day)
    SELECT t.id, r.source, r.stars, r.sentence, r.language, r.day
    FROM jsonb_to_recordset($1::jsonb) d(key text, reviews jsonb)
    JOIN title t ON t.key = d.key,
    jsonb_to_recordset(coalesce(d.reviews, '[]')) r(source text, stars smallint, sentence text, language text, day date)
ON CONFLICT (title_id, source) DO UPDATE
SET stars = excluded.stars, sentence = excluded.sentence, language = excluded.language, day = excluded.day
