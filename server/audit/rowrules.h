// What a row of the log may say, given all rows before it: domain rules 1 and 2 and the states of a hold.
#pragma once

#include "server/engine/showstate.h"

namespace foyer::server::audit
{

// Why this cannot be the next row; empty when it can. Version and hash are not looked at.
QString whyNotNext(const engine::ShowState &state, const engine::Event &event);

} // namespace foyer::server::audit
