select jsonb_exists('{"a": 1}'::jsonb, $1) as has -- isn't a ? or :name taken for a parameter?
