-- Whose place a code is, and what is waited for. Who has left it, or has declined what was offered, has no place any more.
SELECT e.show_id, e.holder, e.id, e.wish->>'section', (e.wish->>'together')::bool,
       ARRAY(SELECT s.seat_no::int FROM jsonb_array_elements_text(e.wish->'seats') s(seat_no))
FROM waitlist_link l JOIN waitlist_entry e ON e.show_id = l.show_id AND e.id = l.entry_id
WHERE l.token_hash = $1 AND l.expires_at > clock_timestamp() AND e.state NOT IN ('l', 'd')
