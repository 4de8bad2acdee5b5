-- Also the dead ones: none may die.
SELECT count(*) FROM job
