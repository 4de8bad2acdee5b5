select $1::timestamptz
