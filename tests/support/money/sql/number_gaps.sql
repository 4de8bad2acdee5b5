-- Papers that lack in the numbers of their venue, year and kind.
SELECT coalesce(sum(n.last - (SELECT count(*) FROM document d JOIN show s ON s.id = d.show_id
                              WHERE s.venue_id = n.venue_id AND d.kind = n.kind)), 0)::bigint FROM document_number n
