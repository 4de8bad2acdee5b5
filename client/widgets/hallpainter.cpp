#include "client/widgets/hallpainter.h"

#include "client/widgets/focuspainter.h"
#include "client/widgets/seatmaprenderer.h"

#include <QPainter>

namespace foyer::client
{

namespace
{

constexpr int rowLabelMinSide = 11; // px of a seat below which rows bear no letters
constexpr int rowLabelMinPx = 9;

QPolygonF drawn(const QPolygonF &polygon, const SeatMapCamera &camera)
{
    QPolygonF screen;
    screen.reserve(polygon.size());
    for (const QPointF &point : polygon)
        screen << camera.toScreen(point);
    return screen;
}

void paintFloors(QPainter &painter, const SeatMapView &view, const QRect &dirty)
{
    const ThemeColours &c = view.theme.colours();
    const qreal edge = std::max(2.0, view.scene.plan().seatSize * view.camera.scale() * 0.35);
    for (int i = 0; i < view.scene.plan().sections.size(); ++i) {
        const QPolygonF &outline = view.scene.geometry().outline(i);
        const QRectF box = view.camera.toScreen(outline.boundingRect()).adjusted(-edge, -edge, edge, edge);
        if (!box.intersects(dirty))
            continue;
        const QPolygonF floor = drawn(outline, view.camera);
        // The wide pen rounds the corners off; the wider one behind it is the edge of the platform.
        painter.setBrush(c.floorEdge);
        painter.setPen(QPen(c.floorEdge, edge + 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolygon(floor);
        painter.setBrush(c.floor);
        painter.setPen(QPen(c.floor, edge, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolygon(floor);
    }
}

void paintRowLabels(QPainter &painter, const SeatMapView &view, const QRect &dirty)
{
    const SeatingPlan &plan = view.scene.plan();
    const int side = SeatMapRenderer::seatSide(view.scene, view.camera);
    if (side < rowLabelMinSide)
        return;
    QFont font = view.theme.font(TextRole::Label);
    font.setPixelSize(std::clamp(int(side * 0.46), rowLabelMinPx, font.pixelSize()));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(view.theme.colours().textMuted);
    const qreal away = plan.seatSize * 0.86;
    for (const SeatRow &row : plan.rows) {
        if (row.label.isEmpty() || row.seatCount == 0)
            continue;
        const QPointF left = plan.seats[row.firstSeat].place - view.scene.geometry().rowDirection(row, false) * away;
        const QPointF right =
            plan.seats[row.firstSeat + row.seatCount - 1].place + view.scene.geometry().rowDirection(row, true) * away;
        for (const QPointF &place : {left, right}) {
            QRect box(0, 0, 3 * side, 2 * side);
            box.moveCenter(view.camera.toScreen(place).toPoint());
            if (box.intersects(dirty))
                painter.drawText(box, Qt::AlignCenter, row.label);
        }
    }
}

} // namespace

void paintHall(QPainter &painter, const SeatMapView &view, const QRect &dirty)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintFloors(painter, view, dirty);
    paintFocus(painter, view.theme, view.scene.plan().focus, view.camera);
    if (view.panels < 1)
        paintRowLabels(painter, view, dirty);
}

} // namespace foyer::client
