-- The id of the first show that may be planned for a day: the day number stands in the high bits.
CREATE OR REPLACE FUNCTION first_show_id(day date) RETURNS bigint
    LANGUAGE sql IMMUTABLE STRICT
    RETURN (day - DATE '1970-01-01')::bigint * 1048576;

-- A hold's state as its holder is told it: one whose time is over has expired, whether or not anything has freed it yet.
CREATE OR REPLACE FUNCTION told_state(told hold) RETURNS "char"
    LANGUAGE sql STABLE
    RETURN CASE WHEN told.state IN ('h', 'o') AND told.expires_at <= clock_timestamp() THEN 'x'::"char" ELSE told.state END;
