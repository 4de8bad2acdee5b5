SELECT id FROM job WHERE kind = 'mail' AND tries > 0
