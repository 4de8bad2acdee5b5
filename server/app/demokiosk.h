// The kiosk of the demo: a paired device whose key lies in the data directory.
#pragma once

#include "server/storage/database.h"
#include "shared/core/result.h"

namespace foyer::server
{

// Makes DATADIR/demo-kiosk.key (one line of Base32, readable by its owner only) at the first start and pairs the device
// "demo kiosk" with it. Throws DatabaseError.
Result<Nothing> pairDemoKiosk(const QString &dataDirectory, Database &database);

} // namespace foyer::server
