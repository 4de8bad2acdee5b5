#include "client/printing/receipt.h"

#include "shared/core/moneytext.h"
#include "shared/ticket/fittedtext.h"
#include "shared/ticket/qr.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

constexpr int margin = 16;
constexpr int contentWidth = receiptWidthDots - 2 * margin;
constexpr int blackBelow = 140; // of 255: letters keep their thin strokes

// Heights of type in dots; 8 dots are a millimetre.
constexpr qreal titleDots = 46;
constexpr qreal seatDots = 64;
constexpr qreal leadDots = 32;
constexpr qreal bodyDots = 25;
constexpr qreal labelDots = 21;
constexpr int gap = 12;
constexpr int wideGap = 26;

// Draws from the top down and remembers how far it came.
class Strip
{
public:
    Strip(QPainter &painter, const QLocale &locale)
        : m_painter(painter)
        , m_locale(locale)
    {
    }

    void text(const QString &words, qreal size, QFont::Weight weight, int after = gap,
              Qt::Alignment alignment = Qt::AlignLeft)
    {
        if (words.isEmpty())
            return;
        TextStyle style;
        style.weight = weight;
        style.size = size;
        style.sizeMin = size * 0.6;
        style.alignment = alignment;
        style.locale = m_locale;
        const FittedText fitted(words, style, QSizeF(contentWidth, 4 * size));
        fitted.paint(m_painter, QPointF(margin, m_top));
        m_top += int(fitted.height()) + after;
    }
    // Side by side, each a label over a value.
    void columns(const QList<std::pair<QString, QString>> &facts)
    {
        QList<std::pair<QString, QString>> shown = facts;
        shown.removeIf([](const auto &fact) { return fact.second.isEmpty(); });
        if (shown.isEmpty())
            return;
        const int width = contentWidth / int(shown.size());
        int deepest = m_top;
        for (qsizetype i = 0; i < shown.size(); ++i)
            deepest = std::max(deepest, column(shown[i], margin + int(i) * width, width - gap));
        m_top = deepest + wideGap;
    }
    void line()
    {
        m_painter.fillRect(margin, m_top, contentWidth, 3, Qt::black);
        m_top += wideGap;
    }
    void code(const QrMatrix &matrix)
    {
        const int side = (matrix.size + 2 * qrQuietZoneModules) * receiptModuleDots;
        paintQr(m_painter, QRectF((receiptWidthDots - side) / 2, m_top, side, side), matrix);
        m_top += side + gap;
    }
    int height() const { return m_top; }

private:
    // start: from the side where lines begin.
    int column(const std::pair<QString, QString> &fact, int start, int width)
    {
        const bool isFromRight = m_locale.textDirection() == Qt::RightToLeft;
        const int left = isFromRight ? receiptWidthDots - start - width : start;
        TextStyle style;
        style.locale = m_locale;
        style.size = labelDots;
        const FittedText label(fact.first, style, QSizeF(width, 2 * labelDots));
        label.paint(m_painter, QPointF(left, m_top));
        style.weight = QFont::Bold;
        style.size = fact.second.size() <= 4 ? seatDots : leadDots;
        style.sizeMin = leadDots;
        const FittedText value(fact.second, style, QSizeF(width, 2 * seatDots));
        const int top = m_top + int(label.height()) + 4;
        value.paint(m_painter, QPointF(left, top));
        return top + int(value.height());
    }

    QPainter &m_painter;
    const QLocale &m_locale;
    int m_top = margin;
};

void paint(Strip &strip, const TicketSheet &sheet, qsizetype index, const QrMatrix &code)
{
    const TicketFace &face = sheet.faces[index];
    strip.text(sheet.issuer, bodyDots, QFont::Bold);
    strip.line();
    strip.text(face.title, titleDots, QFont::Bold, 4);
    strip.text(face.subtitle, bodyDots, QFont::Normal);
    const QDateTime start = face.startsAt.toTimeZone(face.zone);
    strip.text(start.toString(u"HH:mm"_s), titleDots, QFont::Bold, 4);
    strip.text(sheet.locale.toString(start.date(), QLocale::LongFormat), leadDots, QFont::Bold, 4);
    strip.text(face.hall, leadDots, QFont::Normal, 4);
    strip.text(face.address, bodyDots, QFont::Normal, wideGap);
    strip.line();
    strip.columns({{sheet.words.row, face.row}, {sheet.words.seat, face.seat}});
    strip.columns({{sheet.words.section, face.section}, {sheet.words.door, face.door}});
    strip.text(face.seatNote, bodyDots, QFont::Bold);
    strip.code(code);
    strip.text(face.reference, leadDots, QFont::Bold, wideGap, Qt::AlignHCenter);
    strip.line();
    if (!face.priceType.isEmpty())
        strip.text(u"%1 · %2"_s.arg(face.priceType, moneyText(face.price, sheet.locale)), bodyDots, QFont::Normal, 4);
    strip.text(face.ageRating, bodyDots, QFont::Normal, 4);
    strip.text(numberOf(sheet, index), bodyDots, QFont::Normal);
    strip.text(sheet.smallPrint, labelDots, QFont::Normal, margin);
}

// A set bit is black. Dithering would fray the letters.
QImage blackOrWhite(const QImage &grey)
{
    QImage mono(grey.size(), QImage::Format_Mono);
    mono.fill(0);
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *const from = grey.constScanLine(y);
        uchar *const to = mono.scanLine(y);
        for (int x = 0; x < grey.width(); ++x)
            if (from[x] < blackBelow)
                to[x / 8] = uchar(to[x / 8] | 0x80 >> x % 8);
    }
    return mono;
}

} // namespace

Result<QImage> receiptImage(const TicketSheet &sheet, qsizetype index)
{
    const Result<QrMatrix> code = qrMatrixFor(sheet.faces[index].code);
    if (!code)
        return code.error();
    QImage grey(receiptWidthDots, receiptHeightDotsMax, QImage::Format_Grayscale8);
    grey.fill(Qt::white);
    QPainter painter(&grey);
    Strip strip(painter, sheet.locale);
    paint(strip, sheet, index, *code);
    painter.end();
    return blackOrWhite(grey.copy(0, 0, grey.width(), std::min(strip.height(), receiptHeightDotsMax)));
}

} // namespace foyer::client
