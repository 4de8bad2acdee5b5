// A printer for tickets, whatever it is: how it is, and printing. Nothing here blocks; answers come in the thread of
// the printer object.
#pragma once

#include "shared/ticket/ticketsheet.h"

#include <QFuture>
#include <QObject>

namespace foyer::client
{

enum class PrinterState {
    Ready,
    PaperLow, // prints, but not for long
    PaperOut,
    CoverOpen,
    Faulty, // it says that it cannot print, and staff must look why
    Unreachable, // switched off, no cable, no answer
};

constexpr bool canPrint(PrinterState state) { return state == PrinterState::Ready || state == PrinterState::PaperLow; }

struct PrintOutcome {
    PrinterState problem = PrinterState::Ready; // one that canPrint() says no to: the rest is not printed
    int printed = 0; // tickets that came out whole
    QString file = {}; // where they are, when they were printed into a file

    bool isDone() const { return canPrint(problem); }
    bool operator==(const PrintOutcome &) const = default;
};

class TicketPrinter : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // To be asked before money is taken. Answers within a few seconds.
    virtual QFuture<PrinterState> status() = 0;
    // Every face of the sheet on a ticket of its own. What was begun and failed is not printed later.
    virtual QFuture<PrintOutcome> print(const TicketSheet &sheet) = 0;
};

} // namespace foyer::client
