-- A booking has one invoice, a refund one credit note, and of each venue, year and kind the numbers are 1, 2, 3 ...
WITH numbered AS (
    SELECT s.venue_id, d.kind, split_part(d.number, '-', 2)::int AS year, ltrim(split_part(d.number, '-', 3), 'C')::int AS serial
    FROM document d JOIN show s ON s.id = d.show_id WHERE d.kind IN ('invoice', 'credit_note')
), counted AS (
    SELECT venue_id, year, kind, count(*) AS papers, count(DISTINCT serial) AS serials, min(serial) AS lowest, max(serial) AS highest
    FROM numbered GROUP BY venue_id, year, kind
)
SELECT format('venue %s has %s of kind %s in %s, numbered %s to %s with %s numbers; the last one given is %s', venue_id, c.papers, kind, year,
              c.lowest, c.highest, c.serials, n.last)
FROM counted c FULL JOIN document_number n USING (venue_id, year, kind)
WHERE (c.papers, c.serials, c.lowest, c.highest) IS DISTINCT FROM (n.last::bigint, n.last::bigint, 1, n.last)
UNION ALL
SELECT format('the booking of attempt %s has %s invoices', b.attempt_id, count(d.number))
FROM booking b LEFT JOIN document d ON d.show_id = b.show_id AND d.booking_id = b.id AND d.kind = 'invoice'
GROUP BY b.show_id, b.attempt_id HAVING count(d.number) <> 1
UNION ALL
SELECT format('refund %s has %s credit notes', r.id, count(d.number))
FROM refund r
LEFT JOIN document d ON d.show_id = r.show_id AND d.booking_id = r.booking_id AND d.kind = 'credit_note' AND d.source = r.id::text
GROUP BY r.id HAVING count(d.number) <> 1
