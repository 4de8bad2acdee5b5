SELECT expire_holds($1)
