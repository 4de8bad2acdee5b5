// Compares what the log adds up to with what stands in the other tables.
#pragma once

#include "server/audit/finding.h"
#include "server/audit/tables.h"
#include "server/engine/showstate.h"

namespace foyer::server::audit
{

// state: what the whole log adds up to.
Findings differences(const engine::ShowState &state, const Tables &tables);

} // namespace foyer::server::audit
