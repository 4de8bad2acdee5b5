SELECT due_at <= clock_timestamp() FROM refund
