SELECT id, name, kind, year, minutes, age_rating, genres, original_name, languages, people, synopsis, poster_svg
FROM title WHERE id = $1
