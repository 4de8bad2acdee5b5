#include "shared/ticket/invoicedocument.h"

#include "shared/core/moneytext.h"
#include "shared/ticket/fittedtext.h"

#include <QPainter>
#include <QPdfWriter>

using namespace Qt::Literals::StringLiterals;

namespace foyer
{

namespace
{
constexpr int dotsPerInch = 1200;
constexpr qreal dotsPerMm = dotsPerInch / 25.4;
constexpr qreal mmPerPt = 25.4 / 72;

// The grid, in millimetres.
constexpr qreal pageWidth = 210;
constexpr qreal left = 22;
constexpr qreal right = 190;
constexpr qreal sellerTop = 20;
constexpr qreal headingTop = 58;
constexpr qreal factHeight = 6;
constexpr qreal factLabelWidth = 48;
constexpr qreal lineHeight = 7;
constexpr qreal amountWidth = 28;
constexpr qreal itemWidth = right - left - 3 * amountWidth;
constexpr qreal smallPrintTop = 272;

constexpr QColor ink(0x17, 0x17, 0x1C);
constexpr QColor muted(0x5A, 0x5A, 0x66);

// "7 %", "7,7 %"
QString percentText(int basisPoints, const QLocale &locale)
{
    const int digits = basisPoints % 100 == 0 ? 0 : basisPoints % 10 == 0 ? 1 : 2;
    return locale.toString(basisPoints / 100.0, 'f', digits) + QChar(0x00A0) + locale.percent();
}

// All lengths in millimetres, from the page's upper corner on the side where lines begin.
class InvoicePage
{
public:
    InvoicePage(QPainter &painter, const InvoiceSheet &sheet)
        : m_painter(painter)
        , m_sheet(sheet)
    {
    }

    void paint()
    {
        paintSeller();
        m_top = headingTop;
        text(m_sheet.heading, {left, m_top}, right - left,
             {.weight = QFont::Bold, .size = 20, .colour = m_sheet.brand});
        m_top += 12;
        for (const InvoiceFact &fact : m_sheet.facts)
            paintFact(fact);
        m_top += 8;
        paintLines();
        text(m_sheet.smallPrint, {left, smallPrintTop}, right - left, {.size = 7, .colour = muted});
    }

private:
    void text(const QString &words, QPointF corner, qreal width, TextStyle style)
    {
        style.size *= mmPerPt * dotsPerMm;
        style.sizeMin = style.size / 2;
        style.locale = m_sheet.locale;
        const QRectF box = toDots({corner, QSizeF(width, 2 * lineHeight)});
        FittedText(words, style, box.size()).paint(m_painter, box.topLeft());
    }

    // Pages that are read from the right are the mirror image of the others.
    QRectF toDots(const QRectF &mm) const
    {
        const bool isFromRight = m_sheet.locale.textDirection() == Qt::RightToLeft;
        const qreal start = isFromRight ? pageWidth - mm.right() : mm.left();
        return {QPointF(start, mm.top()) * dotsPerMm, mm.size() * dotsPerMm};
    }

    void paintSeller()
    {
        m_top = sellerTop;
        QFont::Weight weight = QFont::Bold;
        for (const QString &line : m_sheet.seller) {
            text(line, {left, m_top}, right - left, {.weight = weight, .size = 10, .colour = ink});
            m_top += 5;
            weight = QFont::Normal;
        }
        text(m_sheet.sellerTaxId, {left, m_top}, right - left, {.size = 9, .colour = muted});
    }

    void paintFact(const InvoiceFact &fact)
    {
        text(fact.label, {left, m_top}, factLabelWidth, {.size = 9, .colour = muted});
        text(fact.value, {left + factLabelWidth, m_top}, right - left - factLabelWidth,
             {.weight = QFont::Medium, .size = 9.5, .colour = ink});
        m_top += factHeight;
    }

    void paintLines()
    {
        const InvoiceWords &words = m_sheet.words;
        paintRow(words.item,
                 {words.net, words.vat.arg(percentText(m_sheet.vatBasisPoints, m_sheet.locale)), words.gross},
                 QFont::Medium);
        rule();
        VatSplit total;
        for (const InvoiceLine &line : m_sheet.lines) {
            paintRow(line.text, amounts(line.amount), QFont::Normal);
            total += line.amount;
        }
        rule();
        paintRow(words.total, amounts(total), QFont::Bold);
    }

    QStringList amounts(const VatSplit &amount) const
    {
        return {money(amount.netMinor), money(amount.vatMinor), money(amount.grossMinor())};
    }
    QString money(qint64 minor) const { return moneyText({minor, m_sheet.currency}, m_sheet.locale); }

    void paintRow(const QString &item, const QStringList &columns, QFont::Weight weight)
    {
        text(item, {left, m_top}, itemWidth - 4, {.weight = weight, .size = 9.5, .colour = ink});
        qreal column = left + itemWidth;
        for (const QString &words : columns) {
            text(words, {column, m_top}, amountWidth,
                 {.weight = weight, .size = 9.5, .colour = ink, .alignment = Qt::AlignRight});
            column += amountWidth;
        }
        m_top += lineHeight;
    }

    void rule()
    {
        m_painter.fillRect(toDots({left, m_top - 1, right - left, 0.2}), muted);
        m_top += 1.5;
    }

    QPainter &m_painter;
    const InvoiceSheet &m_sheet;
    qreal m_top = 0;
};
} // namespace

Result<Nothing> renderInvoicePdf(const InvoiceSheet &sheet, QIODevice &device)
{
    if (sheet.lines.isEmpty() || sheet.lines.size() > invoiceLinesMax)
        return failure(ErrorCode::OutOfRange, u"%1 lines on one invoice"_s.arg(sheet.lines.size()));
    QPdfWriter writer(&device);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(u"%1 %2"_s.arg(sheet.heading, sheet.number));
    writer.setCreator(u"Foyer "_s + QStringLiteral(FOYER_VERSION));
    QPainter painter;
    if (!painter.begin(&writer))
        return failure(ErrorCode::FileUnusable, device.errorString());
    painter.setRenderHint(QPainter::Antialiasing);
    InvoicePage(painter, sheet).paint();
    if (!painter.end())
        return failure(ErrorCode::FileUnusable, device.errorString());
    return Nothing {};
}

} // namespace foyer
