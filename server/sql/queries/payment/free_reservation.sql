SELECT free_reservations(ARRAY[$1::bigint], ARRAY[$2::uuid])::text
