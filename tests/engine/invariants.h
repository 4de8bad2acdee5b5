// What must hold of a show after every command, as sentences about what does not.
#pragma once

#include "tests/engine/stage.h"

namespace foyer::test
{

// Owners against holds against letters against what is counted; what nobody may still hold; who should have been
// offered seats; the rows from firstNewRow on against the chain. Empty when all is well.
QString brokenRule(const Stage &stage, qsizetype firstNewRow);

// The whole log, applied to a fresh state, leads to an equal one. Empty when it does.
QString differenceAfterReplay(const Stage &stage);

} // namespace foyer::test
