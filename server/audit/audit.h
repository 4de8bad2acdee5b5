// The audit as an operator asks for it: prints to somewhere, a line at a time.
#pragma once

#include "server/storage/database.h"
#include "shared/core/ids.h"
#include "shared/core/result.h"

#include <functional>
#include <optional>

namespace foyer::server::audit
{

using PrintLine = std::function<void(const QString &line)>;

// Works on one open connection, which from then on only looks. Reads one show at a time, a page at a time. Everything
// throws DatabaseError.

// Who asked when for the seats of a show, who got them, and why the others did not. NotFound when there is no such
// show.
Result<Nothing> tell(Database &database, ShowId show, std::optional<SeatNo> seat, const PrintLine &print);

// Checks one show, or all that were ever sold from; prints what is wrong, and a last line that sums it up. The number
// of findings, or NotFound.
Result<qint64> check(Database &database, std::optional<ShowId> show, const PrintLine &print);

} // namespace foyer::server::audit
