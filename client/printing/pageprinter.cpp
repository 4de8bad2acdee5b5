#include "client/printing/pageprinter.h"

#include "client/printing/printservice.h"
#include "shared/ticket/qr.h"
#include "shared/ticket/ticketdocument.h"
#include "shared/ticket/ticketpage.h"

#include <QDir>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPromise>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

QString documentName(const TicketSheet &sheet)
{
    const QString reference = sheet.faces.isEmpty() ? QString() : QString(sheet.faces.first().reference).remove(u'-');
    return u"foyer-"_s + reference;
}

PrinterState folderState(const QString &folder)
{
    return QDir().mkpath(folder) && QFileInfo(folder).isWritable() ? PrinterState::Ready : PrinterState::Unreachable;
}

PrintOutcome printIntoFile(const QString &folder, const TicketSheet &sheet)
{
    const QString path = QDir(folder).filePath(documentName(sheet) + u".pdf"_s);
    const bool isDone = canPrint(folderState(folder)) && renderTicketsPdf(sheet, path).ok();
    return isDone ? PrintOutcome {PrinterState::Ready, int(sheet.faces.size()), path}
                  : PrintOutcome {PrinterState::Unreachable};
}

PrintOutcome printByQueue(const QString &name, const TicketSheet &sheet)
{
    if (const PrinterState state = queueTakes(name); !canPrint(state))
        return PrintOutcome {state};
    QPrinter printer(QPrinterInfo::printerInfo(name), QPrinter::HighResolution);
    printer.setPageSize(QPageSize(ticketPageMm, QPageSize::Millimeter));
    printer.setPageMargins({});
    printer.setFullPage(true);
    printer.setDocName(documentName(sheet));
    QPainter painter;
    if (!painter.begin(&printer))
        return PrintOutcome {PrinterState::Unreachable};
    constexpr qreal mmPerInch = 25.4;
    for (qsizetype i = 0; i < sheet.faces.size(); ++i) {
        const Result<QrMatrix> code = qrMatrixFor(sheet.faces[i].code);
        if (!code || (i > 0 && !printer.newPage()))
            return PrintOutcome {PrinterState::Faulty};
        paintTicketPage(painter, sheet, i, *code, printer.resolution() / mmPerInch);
    }
    if (!painter.end())
        return PrintOutcome {PrinterState::Faulty};
    const PrinterState outcome = awaitPrinted(name, printer.docName());
    return {outcome, canPrint(outcome) ? int(sheet.faces.size()) : 0};
}

} // namespace

PagePrinter::PagePrinter(Work work, QObject *parent)
    : TicketPrinter(parent)
    , m_work(std::move(work))
{
    m_threads.setMaxThreadCount(1);
}

PagePrinter::~PagePrinter() { m_threads.waitForDone(); }

// The answer comes back to this object's thread, or not at all when the object is gone by then.
template <class T>
QFuture<T> PagePrinter::run(std::function<T()> work)
{
    const auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    m_threads.start([this, promise, work = std::move(work)] {
        const T result = work();
        QMetaObject::invokeMethod(
            this,
            [promise, result] {
                promise->addResult(result);
                promise->finish();
            },
            Qt::QueuedConnection);
    });
    return promise->future();
}

QFuture<PrinterState> PagePrinter::status() { return run<PrinterState>(m_work.status); }

QFuture<PrintOutcome> PagePrinter::print(const TicketSheet &sheet)
{
    return run<PrintOutcome>([print = m_work.print, sheet] { return print(sheet); });
}

std::unique_ptr<TicketPrinter> pdfPrinter(const QString &folder)
{
    return std::make_unique<PagePrinter>(
        PagePrinter::Work {[folder] { return folderState(folder); },
                           [folder](const TicketSheet &sheet) { return printIntoFile(folder, sheet); }});
}

std::unique_ptr<TicketPrinter> queuePrinter(const QString &name)
{
    return std::make_unique<PagePrinter>(PagePrinter::Work {
        [name] { return queueState(name); }, [name](const TicketSheet &sheet) { return printByQueue(name, sheet); }});
}

} // namespace foyer::client
