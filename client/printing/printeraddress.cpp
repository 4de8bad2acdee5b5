#include "client/printing/printeraddress.h"

#include "client/printing/devicewire.h"
#include "client/printing/escposprinter.h"
#include "client/printing/pageprinter.h"
#include "client/printing/tcpwire.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

Result<std::shared_ptr<TicketPrinter>> makePrinter(const QString &address)
{
    using Printer = std::shared_ptr<TicketPrinter>;
    const QString kind = address.section(u':', 0, 0);
    const QString rest = address.section(u':', 1);
    if (kind == "escpos"_L1) {
        const QUrl url(address, QUrl::StrictMode);
        if (url.isValid() && !url.host().isEmpty() && url.path().isEmpty())
            return Printer(std::make_shared<EscPosPrinter>(
                std::make_unique<TcpWire>(url.host(), quint16(url.port(printerPortDefault)))));
    } else if (!rest.isEmpty() && kind == "device"_L1) {
        return Printer(std::make_shared<EscPosPrinter>(std::make_unique<DeviceWire>(rest)));
    } else if (!rest.isEmpty() && kind == "cups"_L1) {
        return Printer(queuePrinter(rest));
    } else if (!rest.isEmpty() && kind == "pdf"_L1) {
        return Printer(pdfPrinter(rest));
    }
    return failure(ErrorCode::BadConfiguration,
                   u"--printer must be escpos://HOST:PORT, device:PATH, cups:QUEUE or pdf:FOLDER"_s);
}

} // namespace foyer::client
