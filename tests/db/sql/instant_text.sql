select $1::timestamptz::text
