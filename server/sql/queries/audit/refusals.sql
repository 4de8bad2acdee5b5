-- In the order in which they were decided, those of a show after version $2, node $3, arrival $4; at most $5.
SELECT version, node, arrival, ms_of(at), holder, asked, seats, error
FROM refusal WHERE show_id = $1 AND (version, node, arrival) > ($2, $3, $4)
ORDER BY version, node, arrival LIMIT $5
