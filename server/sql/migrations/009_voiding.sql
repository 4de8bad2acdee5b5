-- An attempt that nobody decided in time is voided: from then on it cannot be approved. What said so until now was a time to pay
-- that had ended before all time.
ALTER TABLE payment_attempt ADD voiding boolean NOT NULL DEFAULT false;
UPDATE payment_attempt SET voiding = true, pay_until = changed_at WHERE pay_until = '-infinity';
