-- As if those who work on jobs had been gone for long.
UPDATE job SET due_at = clock_timestamp() WHERE state = 'due'
