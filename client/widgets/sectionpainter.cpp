#include "client/widgets/sectionpainter.h"

#include "client/widgets/seatmaprenderer.h"
#include "client/widgets/seatwording.h"
#include "client/widgets/sectionoutline.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

constexpr int panelTextMinPx = 11;
constexpr qreal pinMm = 3.2; // diameter of the mark of a chosen seat

// "Block 112" is known as 112 to whoever has little room.
QString shortName(const QString &name)
{
    const qsizetype space = name.lastIndexOf(u' ');
    return space < 0 ? name : name.mid(space + 1);
}

struct Caption {
    QStringList lines; // the first one is the name
    QFont font;
    int lineHeight() const { return QFontMetrics(font).height(); }
    int width() const
    {
        int widest = 0;
        for (const QString &line : lines)
            widest = std::max(widest, QFontMetrics(font).horizontalAdvance(line));
        return widest;
    }
};

// The fullest wording that fits, in the largest letters that fit.
Caption captionFor(const SeatMapView &view, int section, const QSizeF &room)
{
    const QString name = view.scene.plan().sections[section].name;
    const QString free = SeatWording::freeSeats(view.scene.freeSeats(section));
    QList<QStringList> wordings {{name, free}, {shortName(name), free}, {name}, {shortName(name)}};
    if (const auto price = view.scene.priceFrom(section); price && view.scene.freeSeats(section) > 0)
        wordings.prepend({name, free, SeatWording::priceFrom(*price)});
    const int largest = view.theme.font(TextRole::Body).pixelSize();
    const int readable = view.theme.font(TextRole::Caption).pixelSize();
    Caption caption;
    caption.font = view.theme.font(TextRole::Label);
    for (const int least : {readable, panelTextMinPx}) {
        for (const QStringList &wording : std::as_const(wordings)) {
            caption.lines = wording;
            for (int px = largest; px >= least; px -= 2) {
                caption.font.setPixelSize(px);
                if (caption.width() <= room.width() && caption.lineHeight() * caption.lines.size() <= room.height())
                    return caption;
            }
        }
    }
    caption.lines.clear();
    return caption;
}

void paintCaption(QPainter &painter, const SeatMapView &view, int section, const QPolygonF &panel)
{
    const QPointF middle = view.camera.toScreen(view.scene.geometry().middle(section));
    const QSizeF room(widthAt(panel, middle) * 0.9, panel.boundingRect().height() * 0.84);
    const Caption caption = captionFor(view, section, room);
    if (caption.lines.isEmpty())
        return;
    const bool open = view.scene.freeSeats(section) > 0;
    const int height = caption.lineHeight();
    QRectF line(middle.x() - room.width(), middle.y() - height * caption.lines.size() / 2.0, 2 * room.width(), height);
    QFont font = caption.font;
    for (qsizetype i = 0; i < caption.lines.size(); ++i) {
        font.setWeight(i == 0 ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(i == 0 && open ? view.theme.colours().text : view.theme.colours().textMuted);
        painter.drawText(line, Qt::AlignCenter | Qt::TextDontClip, caption.lines[i]);
        line.translate(0, height);
    }
}

void paintPanel(QPainter &painter, const SeatMapView &view, int section, const QPolygonF &panel)
{
    const ThemeColours &c = view.theme.colours();
    const int total = std::max(1, view.scene.seatsOf(section));
    const int free = view.scene.freeSeats(section);
    const bool focused = section == view.focusSection;
    painter.setBrush(free == 0 ? c.floor : mixed(c.raised, c.accentSoft, 0.25 + 0.75 * free / total));
    // A sold out section has a thin dashed edge: told by shape, not by colour alone.
    QPen pen(focused         ? c.focus
                 : free == 0 ? c.floorEdge
                             : c.accent,
             focused ? 5 : 2, free == 0 && !focused ? Qt::DashLine : Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.drawPolygon(panel);
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

void paintSections(QPainter &painter, const SeatMapView &view, const QRect &dirty)
{
    painter.setOpacity(view.panels);
    for (int i = 0; i < view.scene.plan().sections.size(); ++i) {
        const QPolygonF &outline = view.scene.geometry().outline(i);
        if (!view.camera.toScreen(outline.boundingRect()).adjusted(-4, -4, 4, 4).intersects(dirty))
            continue;
        QPolygonF panel;
        for (const QPointF &point : outline)
            panel << view.camera.toScreen(point);
        paintPanel(painter, view, i, panel);
        paintCaption(painter, view, i, panel);
    }
    paintPins(painter, view);
    painter.setOpacity(1);
}

} // namespace foyer::client
