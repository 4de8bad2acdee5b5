#include "client/printing/escposprinter.h"

#include "client/printing/receipt.h"

namespace foyer::client
{

EscPosPrinter::EscPosPrinter(std::unique_ptr<PrinterWire> wire, QObject *parent)
    : TicketPrinter(parent)
    , m_wire(std::move(wire))
{
}

// Whoever waits is told that nothing came of it.
EscPosPrinter::~EscPosPrinter()
{
    m_job.reset();
    for (const Waiting &waiting : m_waiting)
        waiting.done(PrinterState::Unreachable, 0);
}

QFuture<PrinterState> EscPosPrinter::status()
{
    const auto promise = std::make_shared<QPromise<PrinterState>>();
    promise->start();
    queue({}, [promise](PrinterState state, int) {
        promise->addResult(state);
        promise->finish();
    });
    return promise->future();
}

QFuture<PrintOutcome> EscPosPrinter::print(const TicketSheet &sheet)
{
    const auto promise = std::make_shared<QPromise<PrintOutcome>>();
    promise->start();
    QList<QByteArray> tickets;
    for (qsizetype i = 0; i < sheet.faces.size(); ++i) {
        const Result<QImage> image = receiptImage(sheet, i);
        if (!image)
            return QtFuture::makeReadyFuture(PrintOutcome {PrinterState::Faulty});
        tickets.append(printAndCut(*image));
    }
    queue(tickets, [promise, count = tickets.size()](PrinterState state, int printed) {
        const bool isWhole = printed == count;
        promise->addResult(PrintOutcome {isWhole ? PrinterState::Ready : state, printed});
        promise->finish();
    });
    return promise->future();
}

void EscPosPrinter::queue(QList<QByteArray> tickets, Done done)
{
    m_waiting.push_back({std::move(tickets), std::move(done)});
    if (m_waiting.size() == 1)
        startNext();
}

void EscPosPrinter::startNext()
{
    m_job = std::make_unique<EscPosJob>(*m_wire, m_waiting.front().tickets);
    connect(m_job.get(), &EscPosJob::finished, this, &EscPosPrinter::finished);
    m_job->start();
}

// Told from within the job, which must outlive that.
void EscPosPrinter::finished(PrinterState state, int printed)
{
    m_job.release()->deleteLater();
    const Done done = std::move(m_waiting.front().done);
    m_waiting.pop_front();
    if (!m_waiting.empty())
        startNext();
    done(state, printed);
}

} // namespace foyer::client
