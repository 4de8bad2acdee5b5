-- A channel is an identifier, which cannot be a parameter: storage puts it in, quoted.
listen %1
