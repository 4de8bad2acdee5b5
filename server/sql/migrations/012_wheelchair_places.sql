-- Who looks for shows with places for wheelchairs does not read whole plans.
ALTER TABLE seating_plan ADD has_wheelchair_places boolean NOT NULL
    GENERATED ALWAYS AS (jsonb_path_exists(document, '$.sections[*].rows[*].attributes.wheelchair[*]')) STORED;
