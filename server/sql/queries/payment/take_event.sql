-- Stores what a gateway told by itself and makes what it speaks of due, once; $6: the refund that it speaks of has failed. Each event takes up to two old ones away: Stripe
-- repeats an event for three days.
WITH event AS (
    INSERT INTO gateway_event (id, kind, attempt_id, refund_id) VALUES ($1, $2, $4, $5) ON CONFLICT DO NOTHING RETURNING id
), attempt AS (
    UPDATE payment_attempt SET due_at = clock_timestamp()
    WHERE EXISTS (SELECT FROM event) AND show_id = $3 AND id = $4 AND due_at > clock_timestamp()
), back AS (
    UPDATE refund SET due_at = clock_timestamp()
    WHERE EXISTS (SELECT FROM event) AND id = (SELECT refund_id FROM refund_part WHERE id = $5) AND due_at > clock_timestamp()
), old AS (
    DELETE FROM gateway_event
    WHERE id IN (SELECT id FROM gateway_event WHERE arrived_at < clock_timestamp() - interval '30 days'
                 ORDER BY arrived_at LIMIT 2)
)
SELECT EXISTS (SELECT FROM event), CASE WHEN $6 AND EXISTS (SELECT FROM event) THEN reopen_refund_part($5)::text END
