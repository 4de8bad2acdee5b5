// How many sockets and files the process may have open.
#pragma once

namespace foyer::server
{

// Raises the limit as far as the system lets this process: each connection takes one, and many systems start with
// 1,024.
void allowManyOpenFiles();

} // namespace foyer::server
