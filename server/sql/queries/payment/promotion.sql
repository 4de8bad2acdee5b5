SELECT kind, value, coalesce(currency, ''), coalesce(title_id, 0), coalesce(venue_id, 0), coalesce(price_types, '{}'),
       first_day, last_day, coalesce(weekdays, '{}')
FROM promotion WHERE code = $1
