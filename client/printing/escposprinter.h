// A ticket printer that speaks ESC/POS, on whatever wire. One conversation at a time; others wait for it.
#pragma once

#include "client/printing/escposjob.h"

#include <QPromise>
#include <functional>
#include <list>
#include <memory>

namespace foyer::client
{

class EscPosPrinter final : public TicketPrinter
{
    Q_OBJECT
public:
    explicit EscPosPrinter(std::unique_ptr<PrinterWire> wire, QObject *parent = nullptr);
    ~EscPosPrinter() override;

    QFuture<PrinterState> status() override;
    QFuture<PrintOutcome> print(const TicketSheet &sheet) override;

private:
    using Done = std::function<void(PrinterState state, int printed)>;
    struct Waiting {
        QList<QByteArray> tickets;
        Done done;
    };
    void queue(QList<QByteArray> tickets, Done done);
    void startNext();
    void finished(PrinterState state, int printed);

    const std::unique_ptr<PrinterWire> m_wire;
    std::list<Waiting> m_waiting; // the first one runs
    std::unique_ptr<EscPosJob> m_job;
};

} // namespace foyer::client
