SELECT l.plan_id, ms_of(l.sale_ends_at), l.version, l.log_hash, l.taken,
       coalesce((SELECT max(version) FROM seat_log s WHERE s.show_id = l.show_id), 0)
FROM show_live l WHERE l.show_id = $1
