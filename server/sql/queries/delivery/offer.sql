-- All that tells an offer to who left an address. No row: nobody has, or the offer is over.
SELECT c.mail, c.phone, c.language, e.holder, h.seats, h.expires_at, t.name, s.starts_at, s.plan_id, ha.name, v.name, v.address,
       v.time_zone
FROM waitlist_contact c
JOIN waitlist_entry e ON e.show_id = c.show_id AND e.id = c.entry_id
JOIN hold h ON h.show_id = e.show_id AND h.id = e.hold_id
JOIN show s ON s.id = c.show_id
JOIN title t ON t.id = s.title_id
JOIN hall ha ON ha.id = s.hall_id
JOIN venue v ON v.id = s.venue_id
WHERE c.show_id = $1 AND c.entry_id = $2 AND (c.mail <> '' OR c.phone <> '') AND e.state = 'o' AND h.state = 'o' AND h.expires_at > clock_timestamp()
