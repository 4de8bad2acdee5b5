-- As if those who move money and carry out jobs had been gone for long.
WITH payments AS (
    UPDATE payment_attempt a SET due_at = clock_timestamp()
    FROM (SELECT show_id, id FROM payment_attempt WHERE due_at IS NOT NULL FOR UPDATE SKIP LOCKED) open
    WHERE a.show_id = open.show_id AND a.id = open.id
), jobs AS (
    UPDATE job j SET due_at = clock_timestamp()
    FROM (SELECT id FROM job WHERE state = 'due' FOR UPDATE SKIP LOCKED) open WHERE j.id = open.id
)
UPDATE refund r SET due_at = clock_timestamp()
FROM (SELECT id FROM refund WHERE due_at IS NOT NULL FOR UPDATE SKIP LOCKED) open
WHERE r.id = open.id
