#include "client/widgets/sectionpainter.h"

#include "client/widgets/seatmaprenderer.h"
#include "client/widgets/seatwording.h"
#include "client/widgets/sectionoutline.h"

#include <QPainter>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

constexpr int panelTextMinPx = 11;
constexpr int panelTextFairPx = 14;
constexpr int panelTextGoodPx = 19;
constexpr qreal panelEdgePx = 1.5;
constexpr int panelFocusPx = 5;
constexpr qreal pinMm = 3.2; // diameter of the mark of a chosen seat

// "Block 112" is known as 112 to whoever has little room.
QString shortName(const QString &name)
{
    const QStringList words = name.split(u' ');
    for (const QString &word : words)
        if (std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit(); }))
            return word;
    return words.constLast();
}

// From the fullest to the shortest.
QList<QStringList> wordingsFor(const SeatMapScene &scene, int section, const QString &name)
{
    const QString free = SeatWording::freeSeats(scene.freeSeats(section));
    QList<QStringList> wordings {{name, free}, {name}};
    if (const auto price = scene.priceFrom(section); price && scene.freeSeats(section) > 0)
        wordings.prepend({name, free, SeatWording::priceFrom(*price)});
    return wordings;
}

// The fullest caption whose name can be read well, else fairly, else at all; nullptr when there is none.
const SectionCaption *bestCaption(const QList<SectionCaption> &captions, const SeatMapView &view)
{
    for (const int least : {panelTextGoodPx, panelTextFairPx, panelTextMinPx})
        for (const SectionCaption &caption : captions)
            if (caption.nameCm * view.camera.scale() >= least)
                return &caption;
    return nullptr;
}

// The common edge is filled like the panel itself, which is much faster than a pen.
void paintPanel(QPainter &painter, const SeatMapView &view, int section)
{
    const ThemeColours &c = view.theme.colours();
    const QPolygonF panel = view.camera.toScreen(view.scene.geometry().outline(section));
    const int total = std::max(1, view.scene.seatsOf(section));
    const int free = view.scene.freeSeats(section);
    const bool focused = section == view.focusSection;
    const bool edged = free > 0 && !focused;
    if (edged) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.line);
        painter.drawPolygon(grownOutline(panel, panelEdgePx), Qt::WindingFill);
    } else if (focused) {
        painter.setPen(QPen(c.focus, panelFocusPx, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin));
    } else {
        // A sold out section has a thin dashed edge: told by shape, not by colour alone.
        painter.setPen(QPen(c.floorEdge, 2 * panelEdgePx, Qt::DashLine, Qt::FlatCap, Qt::BevelJoin));
    }
    painter.setBrush(free == 0 ? c.floor : mixed(c.floor, c.raised, 0.35 + 0.65 * free / total));
    painter.drawPolygon(panel, Qt::WindingFill);
}

void paintPins(QPainter &painter, const SeatMapView &view)
{
    const SeatNos chosen = view.scene.selection();
    const qreal size = view.theme.px(pinMm);
    for (const SeatNo no : chosen) {
        const int seat = view.scene.indexOf(no);
        if (seat < 0)
            continue;
        const QPointF at = view.camera.toScreen(view.scene.plan().seats[seat].place);
        painter.setPen(QPen(view.theme.colours().background, 2));
        painter.setBrush(view.theme.colours().accent);
        painter.drawEllipse(at, size / 2, size / 2);
        paintIcon(painter, Icon::Check, QRectF(at.x() - size / 3, at.y() - size / 3, size / 1.5, size / 1.5),
                  view.theme.colours().onAccent, 4);
    }
}

} // namespace

const SectionPainter::Captions &SectionPainter::captionsOf(const SeatMapView &view, int section)
{
    const int free = view.scene.freeSeats(section);
    const std::optional<Money> priceFrom = view.scene.priceFrom(section);
    Captions &captions = m_captions[section];
    if (captions.free != free || captions.priceFrom != priceFrom) {
        const QString &name = view.scene.plan().sections[section].name;
        const auto fitted = [&](const QString &called) {
            return fitCaptions(view.scene.geometry().outline(section), wordingsFor(view.scene, section, called),
                               view.theme.font(TextRole::Label));
        };
        captions = {free, priceFrom, fitted(name), fitted(shortName(name))};
    }
    return captions;
}

// All sections are called by their whole names or all by their short ones.
bool SectionPainter::haveRoomForNames(const SeatMapView &view)
{
    for (int i = 0; i < view.scene.plan().sections.size(); ++i)
        if (captionsOf(view, i).named.constLast().nameCm * view.camera.scale() < panelTextGoodPx)
            return false;
    return true;
}

void SectionPainter::paintCaption(QPainter &painter, const SeatMapView &view, int section, bool named)
{
    const Captions &captions = captionsOf(view, section);
    const SectionCaption *caption = bestCaption(named ? captions.named : captions.shortlyNamed, view);
    if (!caption)
        return;
    const ThemeColours &c = view.theme.colours();
    const int largest = view.theme.font(TextRole::Body).pixelSize();
    const int namePx = std::min(largest, int(caption->nameCm * view.camera.scale()));
    QList<QFont> fonts(caption->lines.size(), view.theme.font(TextRole::Label));
    qreal height = 0;
    for (qsizetype i = 0; i < fonts.size(); ++i) {
        fonts[i].setPixelSize(std::max(1, i == 0 ? namePx : int(namePx * captionDetailSize)));
        fonts[i].setWeight(i == 0 ? QFont::DemiBold : QFont::Normal);
        height += QFontMetricsF(fonts[i]).height();
    }
    painter.save();
    painter.translate(view.camera.toScreen(caption->middle));
    painter.rotate(caption->turned ? -90 : 0);
    qreal top = -height / 2;
    for (qsizetype i = 0; i < fonts.size(); ++i) {
        const qreal line = QFontMetricsF(fonts[i]).height();
        painter.setFont(fonts[i]);
        painter.setPen(i == 0 && view.scene.freeSeats(section) > 0 ? c.text : c.textMuted);
        painter.drawText(QRectF(-1000, top, 2000, line), Qt::AlignCenter, caption->lines[i]);
        top += line;
    }
    painter.restore();
}

void SectionPainter::paint(QPainter &painter, const SeatMapView &view, const QRect &dirty)
{
    painter.setOpacity(view.panels);
    const bool named = haveRoomForNames(view);
    for (int i = 0; i < view.scene.plan().sections.size(); ++i) {
        const QPolygonF &outline = view.scene.geometry().outline(i);
        if (!view.camera.toScreen(outline.boundingRect()).adjusted(-4, -4, 4, 4).intersects(dirty))
            continue;
        paintPanel(painter, view, i);
        paintCaption(painter, view, i, named);
    }
    paintPins(painter, view);
    painter.setOpacity(1);
}

} // namespace foyer::client
