// The kiosk's words for what is wrong with its printer, and what to do about it.
#pragma once

#include "client/printing/ticketprinter.h"

#include <QCoreApplication>

namespace foyer::client
{

class PrinterWording
{
    Q_DECLARE_TR_FUNCTIONS(foyer::client::PrinterWording)
public:
    static QString problem(PrinterState state); // "The printer has run out of paper."
    static QString beforePaying(PrinterState state);
    static QString afterPaying(PrinterState state, bool hasPhoneLink);
};

} // namespace foyer::client
