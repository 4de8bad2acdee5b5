-- How much of the demo chain there is.
SELECT (SELECT count(*) FROM city), (SELECT count(*) FROM venue), (SELECT count(*) FROM hall),
       (SELECT count(*) FROM seating_plan), (SELECT count(*) FROM plan_seat), (SELECT count(*) FROM title),
       (SELECT count(*) FROM price_list_entry), (SELECT count(*) FROM show), (SELECT count(*) FROM show_live),
       (SELECT count(*) FROM review)
