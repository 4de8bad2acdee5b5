#include "shared/ticket/ticketpage.h"

#include "shared/core/moneytext.h"
#include "shared/ticket/fittedtext.h"

#include <QPainter>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace foyer
{

namespace
{
// The grid, in millimetres.
constexpr qreal margin = 8;
constexpr qreal contentWidth = ticketPageMm.width() - 2 * margin;
constexpr qreal gutter = 4;
constexpr qreal brandLineTop = 12.6;
constexpr qreal headTop = 17;
constexpr qreal titleHeightMax = 21;
constexpr qreal headGap = 4.5;
constexpr qreal timeWidth = 27;
constexpr qreal panelBottom = 84.5;
constexpr qreal panelPadding = 3.6;
// How a column's share of the panel follows the length of its text, in characters.
constexpr qsizetype columnShareMin = 4;
constexpr qsizetype columnShareMax = 14;
constexpr qreal codeTop = 88.5;
constexpr qreal codeSide = 38.5; // of the dark modules
constexpr qreal factsLeft = margin + codeSide + 7;
constexpr qreal factsWidth = ticketPageMm.width() - margin - factsLeft;
constexpr qreal smallPrintTop = 132;
constexpr qreal smallPrintHeight = ticketPageMm.height() - margin - smallPrintTop + 1;

// The type scale, in points.
constexpr qreal titlePt = 23;
constexpr qreal timePt = 22;
constexpr qreal seatPt = 21;
constexpr qreal factPt = 14;
constexpr qreal leadPt = 10.5;
constexpr qreal bodyPt = 8.5;
constexpr qreal labelPt = 7;
constexpr qreal smallPt = 6;
constexpr qreal mmPerPt = 25.4 / 72;

constexpr QColor ink(0x17, 0x17, 0x1C);
constexpr QColor muted(0x5A, 0x5A, 0x66);
constexpr QColor paper(0xF5, 0xF2, 0xEE);

struct Fact {
    QString label;
    QString value;
};

class Page
{
public:
    Page(QPainter &painter, const TicketSheet &sheet, qsizetype index, qreal dotsPerMm)
        : m_painter(painter)
        , m_sheet(sheet)
        , m_face(sheet.faces[index])
        , m_number(index + 1)
        , m_dots(dotsPerMm)
    {
    }

    void paintBrand();
    void paintHead();
    void paintSeat();
    void paintCode(const QrMatrix &code);
    void paintFacts();
    void paintSmallPrint();

private:
    QRectF toDots(const QRectF &mm) const
    {
        return {mm.x() * m_dots, mm.y() * m_dots, mm.width() * m_dots, mm.height() * m_dots};
    }
    // style's sizes in points, box in millimetres; returns the height that the text took, in millimetres.
    qreal text(const QString &words, TextStyle style, const QRectF &box);
    qreal paintWhereAndDate(qreal top);
    void paintColumns(const QList<Fact> &columns, qreal top);

    QPainter &m_painter;
    const TicketSheet &m_sheet;
    const TicketFace &m_face;
    qsizetype m_number;
    qreal m_dots;
};

qreal Page::text(const QString &words, TextStyle style, const QRectF &box)
{
    style.size *= mmPerPt * m_dots;
    style.sizeMin *= mmPerPt * m_dots;
    const QRectF dots = toDots(box);
    const FittedText fitted(words, style, dots.size());
    fitted.paint(m_painter, dots.topLeft());
    return fitted.height() / m_dots;
}

QString joined(const QStringList &parts)
{
    QStringList present = parts;
    present.removeAll(QString());
    return present.join(u" · "_s);
}

void Page::paintBrand()
{
    constexpr qreal numberWidth = 30;
    const QRectF line(margin, 7.2, contentWidth, 4.5);
    text(m_sheet.issuer, {QFont::Bold, 8.5, 5, 0.02, 1, m_sheet.brand}, line.adjusted(0, 0, -numberWidth, 0));
    const QString number = m_sheet.words.ticketOf.arg(m_number).arg(m_sheet.faces.size());
    text(number, {QFont::Medium, labelPt + 0.5, 5, 0, 1, muted, Qt::AlignRight},
         line.adjusted(contentWidth - numberWidth, 0.2, 0, 0));
    m_painter.fillRect(toDots({margin, brandLineTop, contentWidth, 0.6}), m_sheet.brand);
}

void Page::paintHead()
{
    qreal top = headTop;
    top +=
        text(m_face.title, {QFont::Bold, titlePt, 11, -0.02, 0.92, ink}, {margin, top, contentWidth, titleHeightMax});
    if (!m_face.subtitle.isEmpty())
        top +=
            0.6 + text(m_face.subtitle, {QFont::Medium, bodyPt, 6, 0, 1, muted}, {margin, top + 0.6, contentWidth, 7});
    paintWhereAndDate(top + headGap);
}

qreal Page::paintWhereAndDate(qreal top)
{
    const QDateTime start = m_face.startsAt.toTimeZone(m_face.zone);
    const QLocale &locale = m_sheet.locale;
    text(locale.toString(start.time(), QLocale::ShortFormat), {QFont::Bold, timePt, 10, -0.02, 1, m_sheet.brand},
         {margin, top - 1.6, timeWidth, 10});
    const qreal left = margin + timeWidth + gutter;
    const qreal width = contentWidth - timeWidth - gutter;
    top += text(locale.toString(start.date(), QLocale::LongFormat), {QFont::DemiBold, leadPt, 7, 0, 1, ink},
                {left, top, width, 5});
    top += 0.6
        + text(joined({m_face.venue, m_face.hall}), {QFont::Medium, bodyPt + 0.5, 6, 0, 1, ink},
               {left, top + 0.6, width, 8.5});
    return top + text(m_face.address, {QFont::Normal, bodyPt, 5.5, 0, 1, muted}, {left, top + 0.3, width, 7});
}

void Page::paintSeat()
{
    const TicketWords &words = m_sheet.words;
    QList<Fact> columns {
        {words.door, m_face.door}, {words.section, m_face.section}, {words.row, m_face.row}, {words.seat, m_face.seat}};
    columns.removeIf([](const Fact &fact) { return fact.value.isEmpty(); });
    const qreal noteHeight = m_face.seatNote.isEmpty() ? 0 : 5;
    const qreal height = 2 * panelPadding + 12.2 + noteHeight;
    const QRectF panel(margin, panelBottom - height, contentWidth, height);

    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(paper);
    m_painter.drawRoundedRect(toDots(panel), 2 * m_dots, 2 * m_dots);
    paintColumns(columns, panel.top() + panelPadding);
    text(m_face.seatNote, {QFont::DemiBold, bodyPt, 5.5, 0, 1, m_sheet.brand},
         {margin + panelPadding, panel.bottom() - panelPadding - 3.8, contentWidth - 2 * panelPadding, 4.4});
}

// Columns as wide as what they have to say asks for.
void Page::paintColumns(const QList<Fact> &columns, qreal top)
{
    const auto share = [](const Fact &fact) {
        return qreal(std::clamp(std::max(fact.value.size(), fact.label.size() / 2), columnShareMin, columnShareMax));
    };
    qreal shares = 0;
    for (const Fact &fact : columns)
        shares += share(fact);
    const qreal width = contentWidth - 2 * panelPadding - gutter * qreal(columns.size() - 1);
    qreal left = margin + panelPadding;
    for (const Fact &fact : columns) {
        const qreal columnWidth = width * share(fact) / shares;
        text(fact.label, {QFont::Medium, labelPt, 4.5, 0.01, 1, muted}, {left, top, columnWidth, 3.4});
        text(fact.value, {QFont::Bold, seatPt, 8, -0.01, 1, ink}, {left, top + 3.4, columnWidth, 9.2});
        left += columnWidth + gutter;
    }
}

// The dark modules stand on the left margin, the quiet zone reaches over it.
void Page::paintCode(const QrMatrix &code)
{
    const qreal quiet = codeSide / code.size * qrQuietZoneModules;
    const QRectF dark(margin, codeTop, codeSide, codeSide);
    paintQr(m_painter, toDots(dark.adjusted(-quiet, -quiet, quiet, quiet)), code);
}

void Page::paintFacts()
{
    const TicketWords &words = m_sheet.words;
    qreal top = codeTop - 0.6;
    const auto fact = [this, &top](const QString &label, const QString &value, const QString &note, qreal tracking) {
        if (value.isEmpty())
            return;
        top += text(label, {QFont::Medium, labelPt, 4.5, 0.01, 1, muted}, {factsLeft, top, factsWidth, 3.4});
        top += text(value, {QFont::Bold, factPt, 6, tracking, 1, ink}, {factsLeft, top, factsWidth, 6.4});
        top += text(note, {QFont::Normal, bodyPt, 5.5, 0, 1, ink}, {factsLeft, top, factsWidth, 4.2}) + 3.2;
    };
    fact(words.reference, m_face.reference, {}, 0.04);
    fact(words.price, moneyText(m_face.price, m_sheet.locale), m_face.priceType, 0);
    fact(words.ageRating, m_face.ageRating, {}, 0);
}

void Page::paintSmallPrint()
{
    m_painter.fillRect(toDots({margin, smallPrintTop - 1.8, contentWidth, 0.15}), muted);
    text(m_sheet.smallPrint, {QFont::Normal, smallPt, 4.5, 0, 1, muted},
         {margin, smallPrintTop, contentWidth, smallPrintHeight});
}
} // namespace

void paintTicketPage(QPainter &painter, const TicketSheet &sheet, qsizetype index, const QrMatrix &code,
                     qreal dotsPerMm)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Page page(painter, sheet, index, dotsPerMm);
    page.paintCode(code); // first: its white quiet zone must not cover anything
    page.paintBrand();
    page.paintHead();
    page.paintSeat();
    page.paintFacts();
    page.paintSmallPrint();
    painter.restore();
}

} // namespace foyer
