-- The great-circle distance in kilometres (haversine), for ordering what is near; earthdistance would need a superuser.
CREATE OR REPLACE FUNCTION distance_km(latitude1 double precision, longitude1 double precision,
                                       latitude2 double precision, longitude2 double precision) RETURNS double precision
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN 2 * 6371.0088 * asin(least(1, sqrt(
        sin(radians(latitude2 - latitude1) / 2) ^ 2
        + cos(radians(latitude1)) * cos(radians(latitude2)) * sin(radians(longitude2 - longitude1) / 2) ^ 2)));
