SELECT count(*)::int FROM booking
