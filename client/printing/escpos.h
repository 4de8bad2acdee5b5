// The few commands of Epson's ESC/POS that printing tickets takes, and what its status bytes mean. Pure functions.
#pragma once

#include "client/printing/ticketprinter.h"

#include <QByteArray>
#include <QImage>
#include <optional>

namespace foyer::client
{

// DLE EOT n, answered at once with a byte, also while the printer prints or waits for paper.
enum class StatusOf : char { Printer = 1, Offline = 2, Paper = 4 };
QByteArray askStatus(StatusOf what);

// What the answers to all three say together; nothing when one of them is no answer.
struct StatusBytes {
    quint8 printer = 0;
    quint8 offline = 0;
    quint8 paper = 0;
};
bool isStatus(quint8 byte); // ... rather than the answer to askWhenDone()
PrinterState stateOf(const StatusBytes &bytes);

// Prints the picture (Format_Mono, a set bit is black), feeds and cuts.
QByteArray printAndCut(const QImage &mono);
// GS r 1, answered in the order of the commands: what was sent before has been printed.
QByteArray askWhenDone();
// DLE DC4 8: forgets what was sent and not printed, so that it does not come out for the next customer.
QByteArray forgetAll();

} // namespace foyer::client
