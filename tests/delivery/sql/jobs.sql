-- What there is of jobs: kind, state, tries, seconds until due, error.
SELECT kind, state, tries, extract(epoch FROM due_at - clock_timestamp())::int, last_error FROM job ORDER BY id
