SELECT max(tries) FROM payment_attempt
