-- No row: the attempt has begun already.
INSERT INTO reservation (show_id, attempt_id, seats, price_types, discounts_minor, promotion_code, voucher_code, voucher_minor,
                         old_show_id, old_booking_id, old_seats, credit_minor, surplus_minor)
VALUES ($1, $2, $3::int[], $4::text[], $5::bigint[], $6, $7, $8, $9, $10, $11::int[], $12, $13)
ON CONFLICT (show_id, attempt_id) DO UPDATE
    SET state = 'r', made_at = clock_timestamp(), seats = excluded.seats, price_types = excluded.price_types,
        discounts_minor = excluded.discounts_minor, promotion_code = excluded.promotion_code,
        voucher_code = excluded.voucher_code, voucher_minor = excluded.voucher_minor, old_show_id = excluded.old_show_id,
        old_booking_id = excluded.old_booking_id, old_seats = excluded.old_seats, credit_minor = excluded.credit_minor,
        surplus_minor = excluded.surplus_minor
    WHERE reservation.state = 'f'
RETURNING attempt_id
