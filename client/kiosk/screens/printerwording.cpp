#include "client/kiosk/screens/printerwording.h"

namespace foyer::client
{

QString PrinterWording::problem(PrinterState state)
{
    switch (state) {
    case PrinterState::Ready:
    case PrinterState::PaperLow:
        return {};
    case PrinterState::PaperOut:
        return tr("The printer has run out of paper.");
    case PrinterState::CoverOpen:
        return tr("The printer is open.");
    case PrinterState::Faulty:
    case PrinterState::Unreachable:
        return tr("The printer does not work.");
    }
    Q_UNREACHABLE();
}

QString PrinterWording::beforePaying(PrinterState state)
{
    return tr("%1 You can buy your tickets all the same: at the end you take them along on your phone. Or the box "
              "office prints them, your booking reference is enough.",
              "what is wrong with the printer")
        .arg(problem(state));
}

QString PrinterWording::afterPaying(PrinterState state, bool hasPhoneLink)
{
    if (hasPhoneLink)
        return tr("%1 Your tickets are safe: take them along on your phone, or let the box office print them.",
                  "what is wrong with the printer")
            .arg(problem(state));
    return tr("%1 Your tickets are safe: photograph the codes, or let the box office print them.",
              "what is wrong with the printer")
        .arg(problem(state));
}

} // namespace foyer::client
