// When a kiosk asks its printer and when it prints: before money is taken the printer must be fine, or the customer
// must know; afterwards the tickets come out, or the customer is told what to do.
#pragma once

#include "client/printing/ticketprinter.h"

namespace foyer::client
{

enum class PrintStep {
    Idle,
    Asking, // before paying
    Warned, // it would not print: the customer decides
    Printing,
    Printed,
    Failed,
};

class PrintDesk final : public QObject
{
    Q_OBJECT
public:
    // The printer outlives the desk.
    explicit PrintDesk(TicketPrinter &printer, QObject *parent = nullptr);

    PrintStep step() const { return m_step; }
    PrinterState problem() const { return m_problem; } // of Warned and Failed
    const PrintOutcome &outcome() const { return m_outcome; } // of Printed and Failed

    void askBeforePaying(); // when nothing is being printed; mayPay() follows, or Warned
    void payAllTheSame(); // only Warned
    void doNotPay(); // only Warned
    // When nothing is being printed.
    void print(const TicketSheet &sheet);
    // The next customer. What is being printed goes on, and nobody is told.
    void startOver();

signals:
    void changed();
    void mayPay();

private:
    void go(PrintStep step);

    TicketPrinter &m_printer;
    PrintStep m_step = PrintStep::Idle;
    PrinterState m_problem = PrinterState::Ready;
    PrintOutcome m_outcome;
    int m_customer = 0; // answers for an earlier one are not heard
};

} // namespace foyer::client
