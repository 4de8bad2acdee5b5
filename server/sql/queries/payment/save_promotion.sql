-- The uses so far stay. $12: by whom
WITH saved AS (
    INSERT INTO promotion (code, kind, value, currency, title_id, venue_id, price_types, first_day, last_day, weekdays, uses_max)
    VALUES ($1, $2, $3, $4, $5, $6, $7::text[], $8::date, $9::date, $10::int[], $11)
    ON CONFLICT (code) DO UPDATE
        SET kind = excluded.kind, value = excluded.value, currency = excluded.currency, title_id = excluded.title_id,
            venue_id = excluded.venue_id, price_types = excluded.price_types, first_day = excluded.first_day,
            last_day = excluded.last_day, weekdays = excluded.weekdays, uses_max = excluded.uses_max
    RETURNING code, kind, value
)
INSERT INTO staff_action (actor, action, subject) SELECT $12, 'promotion.save', code || ': ' || kind || ' ' || value FROM saved
