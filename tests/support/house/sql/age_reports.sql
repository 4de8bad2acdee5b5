UPDATE device_report SET reported_at = reported_at - make_interval(secs => $1)
