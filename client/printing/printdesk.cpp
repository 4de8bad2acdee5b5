#include "client/printing/printdesk.h"

#include "client/net/whendone.h"

namespace foyer::client
{

PrintDesk::PrintDesk(TicketPrinter &printer, QObject *parent)
    : QObject(parent)
    , m_printer(printer)
{
}

void PrintDesk::askBeforePaying()
{
    if (m_step == PrintStep::Asking || m_step == PrintStep::Warned || m_step == PrintStep::Printing)
        return;
    go(PrintStep::Asking);
    whenDone(m_printer.status(), this, [this, customer = m_customer](PrinterState state) {
        if (customer != m_customer || m_step != PrintStep::Asking)
            return;
        m_problem = state;
        go(canPrint(state) ? PrintStep::Idle : PrintStep::Warned);
        if (canPrint(state))
            emit mayPay();
    });
}

void PrintDesk::payAllTheSame()
{
    if (m_step != PrintStep::Warned)
        return;
    go(PrintStep::Idle);
    emit mayPay();
}

void PrintDesk::doNotPay()
{
    if (m_step == PrintStep::Warned)
        go(PrintStep::Idle);
}

void PrintDesk::print(const TicketSheet &sheet)
{
    if (m_step == PrintStep::Printing || m_step == PrintStep::Asking || sheet.faces.isEmpty())
        return;
    go(PrintStep::Printing);
    whenDone(m_printer.print(sheet), this, [this, customer = m_customer](const PrintOutcome &outcome) {
        if (customer != m_customer)
            return;
        m_outcome = outcome;
        m_problem = outcome.problem;
        go(outcome.isDone() ? PrintStep::Printed : PrintStep::Failed);
    });
}

void PrintDesk::startOver()
{
    ++m_customer;
    m_outcome = {};
    go(PrintStep::Idle);
}

void PrintDesk::go(PrintStep step)
{
    if (step == m_step)
        return;
    m_step = step;
    emit changed();
}

} // namespace foyer::client
