SELECT call_offered(ARRAY[$1::bigint], ARRAY[$2::bigint])::text
