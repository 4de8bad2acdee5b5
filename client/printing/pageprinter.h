// Printers that take whole pages and may keep whoever talks to them waiting: a thread of their own does.
#pragma once

#include "client/printing/ticketprinter.h"

#include <QThreadPool>
#include <functional>
#include <memory>

namespace foyer::client
{

class PagePrinter final : public TicketPrinter
{
    Q_OBJECT
public:
    // Both run on a thread of their own, one at a time, and may block it.
    struct Work {
        std::function<PrinterState()> status;
        std::function<PrintOutcome(const TicketSheet &sheet)> print;
    };
    explicit PagePrinter(Work work, QObject *parent = nullptr);
    // Waits for what is being printed.
    ~PagePrinter() override;

    QFuture<PrinterState> status() override;
    QFuture<PrintOutcome> print(const TicketSheet &sheet) override;

private:
    template <class T>
    QFuture<T> run(std::function<T()> work);

    const Work m_work;
    QThreadPool m_threads;
};

// Into a PDF file of the folder for each booking.
std::unique_ptr<TicketPrinter> pdfPrinter(const QString &folder);
// By a queue of the system's print service, a page a ticket.
std::unique_ptr<TicketPrinter> queuePrinter(const QString &name);

} // namespace foyer::client
