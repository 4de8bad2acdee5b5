// Which printer a program is told to use, as it stands on its command line.
#pragma once

#include "client/printing/ticketprinter.h"
#include "shared/core/result.h"

#include <memory>

namespace foyer::client
{

// escpos://HOST[:PORT], device:PATH, cups:QUEUE or pdf:FOLDER; BadConfiguration for anything else.
Result<std::shared_ptr<TicketPrinter>> makePrinter(const QString &address);

} // namespace foyer::client
