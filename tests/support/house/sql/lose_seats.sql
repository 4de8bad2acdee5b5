-- Ends a hold although it is being paid for, which the rules never do: to see that money comes back all the same.
SELECT free_seats(h, 'expire', 'x') FROM hold h WHERE show_id = $1 AND id = $2
