-- How many wait and how many are dead, as far as anybody wants to count.
SELECT (SELECT count(*) FROM (SELECT FROM job WHERE state = 'due' LIMIT 10000) due),
       (SELECT count(*) FROM (SELECT FROM job WHERE state = 'dead' LIMIT 10000) dead)
