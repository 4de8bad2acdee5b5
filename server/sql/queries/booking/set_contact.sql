-- Only for a hold of this holder. A new address has been sent nothing yet.
INSERT INTO contact (show_id, hold_id, mail, phone, language)
    SELECT h.show_id, h.id, $4, $5, $6 FROM hold h WHERE h.show_id = $1 AND h.holder = $2 AND h.id = $3
    ON CONFLICT (show_id, hold_id) DO UPDATE SET mail = excluded.mail, phone = excluded.phone, language = excluded.language,
        mailed = CASE WHEN contact.mail = excluded.mail THEN contact.mailed ELSE '{}' END
RETURNING hold_id
