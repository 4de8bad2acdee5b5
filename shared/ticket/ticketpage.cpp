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
constexpr qreal headGap = 4.5;
constexpr qreal titleHeightMax = 24;
constexpr qreal timeWidth = 27;
constexpr qreal panelBottom = 84.5;
constexpr qreal panelPadding = 3.6;
constexpr qreal panelRadius = 2;
constexpr qreal labelHeight = 3.4;
constexpr qreal columnsHeight = 12.4; // a label and what it names
constexpr qreal codeTop = 88.5;
constexpr qreal codeSide = 38.5; // of the dark modules
constexpr qreal factsLeft = margin + codeSide + 7;
constexpr qreal factsWidth = ticketPageMm.width() - margin - factsLeft;
constexpr qreal factGap = 3;
constexpr qreal smallPrintTop = 132;

// How a column's share of the panel follows the length of its text, in characters.
constexpr qsizetype columnShareMin = 4;
constexpr qsizetype columnShareMax = 14;

// The sizes of type that return, in points.
constexpr qreal leadPt = 10.5;
constexpr qreal bodyPt = 8.5;
constexpr qreal labelPt = 7;
constexpr qreal mmPerPt = 25.4 / 72;

constexpr QColor ink(0x17, 0x17, 0x1C);
constexpr QColor muted(0x5A, 0x5A, 0x66);
constexpr QColor paper(0xF5, 0xF2, 0xEE);

// Sizes in points, the box in millimetres. It may turn out to be several lines.
struct Line {
    QString words;
    TextStyle style;
    QSizeF box;
};

struct Fact {
    QString label;
    QString value;
};

QString joined(const QStringList &parts)
{
    QStringList present = parts;
    present.removeAll(QString());
    return present.join(u" · "_s);
}

Line labelLine(const QString &label, qreal width)
{
    return {label, {.weight = QFont::Medium, .size = labelPt, .sizeMin = 4.5, .colour = muted}, {width, labelHeight}};
}

// All lengths in millimetres, from the page's upper corner on the side where lines begin.
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
    FittedText fitted(const Line &line) const;
    qreal height(const Line &line) const { return fitted(line).height() / m_dots; }
    // Returns the height that the line took.
    qreal paint(const Line &line, QPointF corner);
    // Where it stands on the page: pages that are read from the right are the mirror image of the others.
    QRectF toDots(const QRectF &mm) const
    {
        const bool isFromRight = m_sheet.locale.textDirection() == Qt::RightToLeft;
        const qreal left = isFromRight ? ticketPageMm.width() - mm.right() : mm.left();
        return {QPointF(left, mm.top()) * m_dots, mm.size() * m_dots};
    }

    QDateTime localStart() const { return m_face.startsAt.toTimeZone(m_face.zone); }
    Line time() const;
    QList<Line> whenAndWhere() const;
    QList<Fact> seatColumns() const;
    void paintColumns(const QList<Fact> &columns, qreal top);
    qreal panelTop() const { return panelBottom - 2 * panelPadding - columnsHeight - noteHeight(); }
    qreal noteHeight() const { return m_face.seatNote.isEmpty() ? 0 : 5.6; }

    QPainter &m_painter;
    const TicketSheet &m_sheet;
    const TicketFace &m_face;
    qsizetype m_number;
    qreal m_dots;
};

FittedText Page::fitted(const Line &line) const
{
    TextStyle style = line.style;
    style.locale = m_sheet.locale;
    style.size *= mmPerPt * m_dots;
    style.sizeMin *= mmPerPt * m_dots;
    return FittedText(line.words, style, line.box * m_dots);
}

qreal Page::paint(const Line &line, QPointF corner)
{
    const FittedText text = fitted(line);
    text.paint(m_painter, toDots({corner, line.box}).topLeft());
    return text.height() / m_dots;
}

void Page::paintBrand()
{
    constexpr qreal top = 7.2, numberWidth = 30;
    paint({m_sheet.issuer,
           {.weight = QFont::Bold, .size = 8.5, .sizeMin = 5.5, .tracking = 0.02, .colour = m_sheet.brand},
           {contentWidth - numberWidth, brandLineTop - top}},
          {margin, top});
    paint({numberOf(m_sheet, m_number - 1),
           {.weight = QFont::Medium, .size = 7.5, .sizeMin = 5, .colour = muted, .alignment = Qt::AlignRight},
           {numberWidth, brandLineTop - top}},
          {margin + contentWidth - numberWidth, top + 0.2});
    m_painter.fillRect(toDots({margin, brandLineTop, contentWidth, 0.6}), m_sheet.brand);
}

// The lines about time and place stand above the seat's panel; title and version take what they leave, from the top.
void Page::paintHead()
{
    const QList<Line> lines = whenAndWhere();
    qreal linesHeight = 0;
    for (const Line &line : lines)
        linesHeight += height(line);
    const Line subtitle {
        m_face.subtitle, {.weight = QFont::Medium, .size = bodyPt, .colour = muted}, {contentWidth, 7.4}};
    const qreal titleRoom = panelTop() - headTop - linesHeight - height(subtitle) - 2 * headGap;
    const Line title {
        m_face.title,
        {.weight = QFont::Bold, .size = 29, .sizeMin = 11, .tracking = -0.02, .leading = 0.92, .colour = ink},
        {contentWidth, std::min(titleRoom, titleHeightMax)}};

    const qreal titleBottom = headTop + paint(title, {margin, headTop});
    paint(subtitle, {margin, titleBottom});

    qreal top = panelTop() - headGap - linesHeight;
    paint(time(), {margin, top - 1.6}); // its digits are taller: they hang from the same line as the date's
    for (const Line &line : lines)
        top += paint(line, {margin + timeWidth + gutter, top});
}

Line Page::time() const
{
    return {m_sheet.locale.toString(localStart().time(), QLocale::ShortFormat),
            {.weight = QFont::Bold, .size = 22, .sizeMin = 10, .tracking = -0.02, .colour = m_sheet.brand},
            {timeWidth, 10}};
}

QList<Line> Page::whenAndWhere() const
{
    constexpr qreal width = contentWidth - timeWidth - gutter;
    return {{m_sheet.locale.toString(localStart().date(), QLocale::LongFormat),
             {.weight = QFont::DemiBold, .size = leadPt, .sizeMin = 7, .colour = ink},
             {width, 5}},
            {joined({m_face.venue, m_face.hall}),
             {.weight = QFont::Medium, .size = 9, .sizeMin = 6.5, .colour = ink},
             {width, 12}},
            {m_face.address, {.size = bodyPt, .colour = muted}, {width, 7.4}}};
}

QList<Fact> Page::seatColumns() const
{
    const TicketWords &words = m_sheet.words;
    QList<Fact> columns {
        {words.door, m_face.door}, {words.section, m_face.section}, {words.row, m_face.row}, {words.seat, m_face.seat}};
    columns.removeIf([](const Fact &fact) { return fact.value.isEmpty(); });
    return columns;
}

void Page::paintSeat()
{
    const QRectF panel(margin, panelTop(), contentWidth, panelBottom - panelTop());
    const QRectF inside = panel.adjusted(panelPadding, panelPadding, -panelPadding, -panelPadding);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(paper);
    m_painter.drawRoundedRect(toDots(panel), panelRadius * m_dots, panelRadius * m_dots);
    paintColumns(seatColumns(), inside.top());
    paint({m_face.seatNote,
           {.weight = QFont::DemiBold, .size = bodyPt, .sizeMin = 5.5, .colour = m_sheet.brand},
           {inside.width(), noteHeight()}},
          {inside.left(), inside.top() + columnsHeight + 1});
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
    const qreal widths = contentWidth - 2 * panelPadding - gutter * qreal(columns.size() - 1);
    qreal left = margin + panelPadding;
    for (const Fact &fact : columns) {
        const qreal width = widths * share(fact) / shares;
        paint(labelLine(fact.label, width), {left, top});
        paint({fact.value,
               {.weight = QFont::Bold, .size = 21, .sizeMin = 8, .tracking = -0.01, .colour = ink},
               {width, columnsHeight - labelHeight}},
              {left, top + labelHeight});
        left += width + gutter;
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
        const QPointF left(factsLeft, 0);
        top += paint(labelLine(label, factsWidth), left + QPointF(0, top));
        top +=
            paint({value, {.weight = QFont::Bold, .size = 14, .tracking = tracking, .colour = ink}, {factsWidth, 6.4}},
                  left + QPointF(0, top));
        top += paint({note, {.size = bodyPt, .colour = ink}, {factsWidth, 7.4}}, left + QPointF(0, top)) + factGap;
    };
    fact(words.reference, m_face.reference, {}, 0.04);
    fact(words.price, m_face.priceType.isEmpty() ? QString() : moneyText(m_face.price, m_sheet.locale),
         m_face.priceType, 0);
    fact(words.ageRating, m_face.ageRating, {}, 0);
}

void Page::paintSmallPrint()
{
    m_painter.fillRect(toDots({margin, smallPrintTop - 1.8, contentWidth, 0.15}), muted);
    paint({m_sheet.smallPrint,
           {.size = 6, .sizeMin = 4.5, .colour = muted},
           {contentWidth, ticketPageMm.height() - margin + 1 - smallPrintTop}},
          {margin, smallPrintTop});
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
