SELECT count(*)::int FROM gateway_event
