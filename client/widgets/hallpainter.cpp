#include "client/widgets/hallpainter.h"

#include "client/widgets/focuspainter.h"
#include "client/widgets/seatmaprenderer.h"
#include "client/widgets/sectionoutline.h"

#include <QPainter>

namespace foyer::client
{

namespace
{

constexpr qreal edgePx = 1; // of a platform
constexpr int rowLabelMinSide = 11; // px of a seat below which rows bear no letters
constexpr int rowLabelMinPx = 9;

// Filled and never stroked: a pen that rounds its joins takes ten times as long.
void paintFloors(QPainter &painter, const SeatMapView &view, const QRect &dirty)
{
    const ThemeColours &c = view.theme.colours();
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < view.scene.plan().sections.size(); ++i) {
        const QPolygonF &platform = view.scene.geometry().platform(i);
        const QRectF box = view.camera.toScreen(platform.boundingRect()).adjusted(-edgePx, -edgePx, edgePx, edgePx);
        if (!box.intersects(dirty))
            continue;
        const QPolygonF floor = view.camera.toScreen(platform);
        painter.setBrush(c.floorEdge);
        painter.drawPolygon(grownOutline(floor, edgePx), Qt::WindingFill);
        painter.setBrush(c.floor);
        painter.drawPolygon(floor, Qt::WindingFill);
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
    if (view.panels < 1)
        paintFloors(painter, view, dirty);
    paintFocus(painter, view.theme, view.scene.plan().focus, view.camera);
    if (view.panels < 1)
        paintRowLabels(painter, view, dirty);
}

} // namespace foyer::client
