// Reads what is not to stand on a command line, which shells and process lists keep: from standard input.
#pragma once

#include "shared/core/result.h"

#include <QString>

namespace foyer::server
{

inline constexpr int secretInputMax = 1000; // bytes of its line

// One line, without its end. Who types it at a terminal is asked for it, and does not see it. BadConfiguration where
// there is nothing to read.
Result<QString> readSecret(const QString &question);

} // namespace foyer::server
