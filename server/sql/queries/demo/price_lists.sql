-- $1: chain/prices.json
INSERT INTO price_list (key, currency)
SELECT d.key, d.currency FROM jsonb_to_recordset($1::jsonb) d(key text, currency text)
ON CONFLICT (key) DO NOTHING
