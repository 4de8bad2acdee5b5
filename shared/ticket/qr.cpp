#include "shared/ticket/qr.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <qrcodegen/qrcodegen.hpp>

using namespace Qt::Literals::StringLiterals;

namespace foyer
{

namespace
{
using qrcodegen::QrCode;
using qrcodegen::QrSegment;

QrMatrix matrixOf(const QrCode &code)
{
    QrMatrix matrix;
    matrix.size = code.getSize();
    matrix.dark.resize(matrix.size * matrix.size);
    for (int y = 0; y < matrix.size; ++y)
        for (int x = 0; x < matrix.size; ++x)
            matrix.dark.setBit(y * matrix.size + x, code.getModule(x, y));
    return matrix;
}

// All dark modules as one path of horizontal runs: painted at once, no viewer shows hairlines between neighbours.
QPainterPath darkModules(const QrMatrix &matrix, QPointF origin, qreal module)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (int y = 0; y < matrix.size; ++y) {
        for (int x = 0; x < matrix.size; ++x) {
            const int start = x;
            while (x < matrix.size && matrix.isDark(x, y))
                ++x;
            if (x > start)
                path.addRect(origin.x() + start * module, origin.y() + y * module, (x - start) * module, module);
        }
    }
    return path;
}
} // namespace

Result<QrMatrix> qrMatrixOfLink(const QString &link)
{
    const QByteArray bytes = link.toUtf8();
    try {
        const QrSegment segment = QrSegment::makeBytes({bytes.begin(), bytes.end()});
        return matrixOf(QrCode::encodeSegments({segment}, QrCode::Ecc::MEDIUM));
    } catch (const qrcodegen::data_too_long &) {
        return failure(ErrorCode::OutOfRange, u"%1 bytes are too many for a QR code"_s.arg(bytes.size()));
    }
}

Result<QrMatrix> qrMatrix(const QString &text)
{
    const QByteArray latin = text.toLatin1(); // a character beyond Latin-1 becomes '?', which the mode does not have
    if (!QrSegment::isAlphanumeric(latin.constData()))
        return failure(ErrorCode::OutOfRange, u"a character that QR's alphanumeric mode does not have"_s);
    try {
        const QrSegment segment = QrSegment::makeAlphanumeric(latin.constData());
        return matrixOf(QrCode::encodeSegments({segment}, QrCode::Ecc::MEDIUM));
    } catch (const qrcodegen::data_too_long &) {
        return failure(ErrorCode::OutOfRange, u"%1 characters are too many for a QR code"_s.arg(text.size()));
    }
}

Result<QrMatrix> qrMatrixFor(const QString &text)
{
    const bool isLink = text.startsWith(u"https://"_s) || text.startsWith(u"http://"_s);
    return isLink ? qrMatrixOfLink(text) : qrMatrix(text);
}

void paintQr(QPainter &painter, const QRectF &area, const QrMatrix &matrix)
{
    const QTransform toDevice = painter.deviceTransform();
    const QRectF dots = toDevice.mapRect(area);
    const int modules = matrix.size + 2 * qrQuietZoneModules;
    const qreal module = std::max(1.0, std::floor(std::min(dots.width(), dots.height()) / modules));
    const qreal inset = qrQuietZoneModules * module;
    const QPointF corner(std::round(dots.center().x() - modules * module / 2),
                         std::round(dots.center().y() - modules * module / 2));

    painter.save();
    painter.fillRect(area, Qt::white);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    const QPainterPath path = darkModules(matrix, corner + QPointF(inset, inset), module);
    painter.drawPath(toDevice.inverted().map(path));
    painter.restore();
}

} // namespace foyer
