#include "shared/ticket/ticketdocument.h"

#include "shared/ticket/ticketpage.h"

#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace foyer
{

namespace
{
constexpr int dotsPerInch = 1200;
constexpr qreal dotsPerMm = dotsPerInch / 25.4;

Result<QList<QrMatrix>> codesOf(const TicketSheet &sheet)
{
    if (sheet.faces.isEmpty() || sheet.faces.size() > ticketPagesMax)
        return failure(ErrorCode::OutOfRange, u"%1 tickets in one document"_s.arg(sheet.faces.size()));
    QList<QrMatrix> codes;
    for (const TicketFace &face : sheet.faces) {
        const auto code = qrMatrixFor(face.code);
        if (!code)
            return failure(ErrorCode::OutOfRange, code.error().detail, u"faces[%1].code"_s.arg(codes.size()));
        codes << *code;
    }
    return codes;
}

bool paintPages(QPdfWriter &writer, const TicketSheet &sheet, const QList<QrMatrix> &codes)
{
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        if (i > 0 && !writer.newPage())
            return false;
        paintTicketPage(painter, sheet, i, codes[i], dotsPerMm);
    }
    return painter.end();
}
} // namespace

Result<Nothing> renderTicketsPdf(const TicketSheet &sheet, QIODevice &device)
{
    const auto codes = codesOf(sheet);
    if (!codes)
        return codes.error();
    QPdfWriter writer(&device);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(ticketPageMm, QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(u"%1 – %2"_s.arg(sheet.faces.first().title, sheet.faces.first().reference));
    writer.setCreator(u"Foyer "_s + QStringLiteral(FOYER_VERSION));
    if (!paintPages(writer, sheet, *codes))
        return failure(ErrorCode::FileUnusable, device.errorString());
    return Nothing {};
}

Result<Nothing> renderTicketsPdf(const TicketSheet &sheet, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::FileUnusable, file.errorString(), path);
    auto rendered = renderTicketsPdf(sheet, file);
    if (rendered && !file.commit())
        return failure(ErrorCode::FileUnusable, file.errorString(), path);
    return rendered;
}

} // namespace foyer
