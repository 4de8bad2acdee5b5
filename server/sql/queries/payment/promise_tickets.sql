SELECT tickets, value_minor FROM promise_tickets($1, $2, $3::int[], $4)
