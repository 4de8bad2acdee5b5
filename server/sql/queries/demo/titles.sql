-- $1: chain/titles.json, $2: posters by key. Texts and posters follow the files.
WITH told AS (
    SELECT d.key, d.title, d."originalTitle" AS original, d.kind, d.year, d.minutes, d."ageRating" AS age,
        ARRAY(SELECT jsonb_array_elements_text(d.genres)) AS genres,
        ARRAY(SELECT language FROM jsonb_array_elements_text(d.spoken || d.intertitles || d.subtitles)
              WITH ORDINALITY l(language, place) GROUP BY language ORDER BY min(place)) AS languages,
        (SELECT string_agg(initcap(role) || ': ' || names, '; ' ORDER BY place)
         FROM (SELECT p.value ->> 'role' AS role, string_agg(p.value ->> 'name', ', ' ORDER BY p.place) AS names,
                      min(p.place) AS place
               FROM jsonb_array_elements(d.people) WITH ORDINALITY p(value, place) GROUP BY 1) r) AS people,
        d.synopsis, $2::jsonb ->> d.key AS poster
    FROM jsonb_to_recordset($1::jsonb)
        d(key text, title text, "originalTitle" text, kind text, year int, minutes int, "ageRating" int, genres jsonb,
          spoken jsonb, intertitles jsonb, subtitles jsonb, people jsonb, synopsis text)
)
INSERT INTO title AS t (key, name, original_name, kind, year, minutes, age_rating, genres, languages, people, synopsis,
                        poster_svg)
SELECT key, title, original, kind, year, minutes, age, genres, languages, people, synopsis, poster FROM told
ON CONFLICT (key) DO UPDATE
SET name = excluded.name, original_name = excluded.original_name, year = excluded.year, age_rating = excluded.age_rating,
    genres = excluded.genres, languages = excluded.languages, people = excluded.people, synopsis = excluded.synopsis,
    poster_svg = excluded.poster_svg
WHERE (t.name, t.original_name, t.year, t.age_rating, t.genres, t.languages, t.people, t.synopsis, t.poster_svg)
    IS DISTINCT FROM (excluded.name, excluded.original_name, excluded.year, excluded.age_rating, excluded.genres,
                      excluded.languages, excluded.people, excluded.synopsis, excluded.poster_svg)
