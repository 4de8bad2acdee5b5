-- What somebody would still have to go on with.
SELECT format('attempt %s is left %s', id, state) FROM payment_attempt a
WHERE due_at IS NOT NULL OR state NOT IN ('captured', 'declined', 'refunded', 'voided')
   OR (state = 'voided') IS DISTINCT FROM EXISTS (SELECT FROM payment_case c JOIN hold h ON h.show_id = c.show_id AND h.id = c.booking_id
                                                  WHERE c.subject = a.id AND h.state IN ('r', 'x'))
UNION ALL
SELECT format('refund %s is left %s', id, state) FROM refund WHERE due_at IS NOT NULL OR state <> 'paid'
UNION ALL
SELECT format('a part of refund %s is left %s', refund_id, state) FROM refund_part WHERE state <> 'paid'
UNION ALL
SELECT format('the reservation of attempt %s is left %s', attempt_id, state) FROM reservation WHERE state IN ('r', 'b')
UNION ALL
SELECT format('a case is left: %s of %s', kind, subject) FROM payment_case WHERE kind <> 'seats_lost'
UNION ALL
SELECT format('job %s of hold %s of show %s is left %s: %s', kind, booking_id, show_id, state, last_error) FROM job
