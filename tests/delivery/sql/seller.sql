UPDATE venue SET seller = $1, seller_tax_id = 'DE123456789' WHERE id = 1
