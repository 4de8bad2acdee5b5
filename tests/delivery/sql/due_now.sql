UPDATE job SET due_at = clock_timestamp() WHERE state = 'due'
