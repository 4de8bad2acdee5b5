// Whether a process may hold so many connections at once.
#pragma once

namespace foyer::bench
{

bool mayOpen(int connections);

} // namespace foyer::bench
