// Asks the system's print service (CUPS) how a queue is and what has become of a ticket that it took.
#pragma once

#include "client/printing/ticketprinter.h"

namespace foyer::client
{

// Each blocks, for a few seconds at most. The service is the one that libcups finds: CUPS_SERVER names another.

// The queue, and behind it the printer itself where it speaks IPP, which knows at any time whether it has paper. Other
// printers tell that only while they print: then it is what the queue heard last.
PrinterState queueState(const QString &queue);
// Whether the queue takes a ticket: it may still hope for paper.
PrinterState queueTakes(const QString &queue);
// Waits until the newest document of that name is printed; one that does not come out is taken back.
PrinterState awaitPrinted(const QString &queue, const QString &document);

// What the keywords of printer-state-reasons (RFC 8011, 5.4.12) mean for the next ticket.
PrinterState stateFrom(const QStringList &reasons);

} // namespace foyer::client
