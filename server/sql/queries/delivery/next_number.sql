-- Locks the venue's numbers until the paper is stored or the number is rolled back with it.
-- The year is that of the venue's calendar. $1 venue, $2 kind.
INSERT INTO document_number (venue_id, year, kind, last)
    SELECT v.id, extract(year FROM clock_timestamp() AT TIME ZONE v.time_zone)::int, $2, 1 FROM venue v WHERE v.id = $1
    ON CONFLICT (venue_id, year, kind) DO UPDATE SET last = document_number.last + 1
RETURNING year, last, (clock_timestamp() AT TIME ZONE (SELECT time_zone FROM venue WHERE id = $1))::date
