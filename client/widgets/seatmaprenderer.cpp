#include "client/widgets/seatmaprenderer.h"

#include "client/widgets/hallpainter.h"
#include "client/widgets/seatblitter.h"

#include <QPainter>

namespace foyer::client
{

namespace
{

int reachOf(int side) { return int(side * 0.62) + 6; }

} // namespace

int SeatMapRenderer::seatSide(const SeatMapScene &scene, const SeatMapCamera &camera)
{
    return std::max(1, int(scene.plan().seatSize * camera.scale()));
}

QRect SeatMapRenderer::seatRect(const SeatMapScene &scene, const SeatMapCamera &camera, int seat)
{
    const QPoint middle = camera.toScreen(scene.plan().seats[seat].place).toPoint();
    const int reach = reachOf(seatSide(scene, camera));
    return {middle - QPoint(reach, reach), QSize(2 * reach, 2 * reach)};
}

void SeatMapRenderer::render(QImage &target, const QRect &dirty, const SeatMapView &view)
{
    {
        QPainter painter(&target);
        painter.setClipRect(dirty);
        painter.fillRect(dirty, view.theme.colours().background);
        if (view.scene.isEmpty())
            return;
        paintHall(painter, view, dirty);
    }
    if (view.panels < 1)
        drawSeats(target, dirty, view);
    QPainter painter(&target);
    painter.setClipRect(dirty);
    painter.setRenderHint(QPainter::Antialiasing);
    if (view.panels > 0)
        m_sections.paint(painter, view, dirty);
    drawRing(painter, view);
}

void SeatMapRenderer::drawSeats(QImage &target, const QRect &dirty, const SeatMapView &view)
{
    const SeatMapScene &scene = view.scene;
    const SeatGeometry &geometry = scene.geometry();
    const int side = seatSide(scene, view.camera);
    const int reach = reachOf(side);
    m_atlas.select(side);
    for (int turn = 0; turn < SeatAtlas::turnSteps; ++turn)
        m_numberShift[size_t(turn)] =
            seatNumberMiddle(SeatKind::Standard, turn * SeatAtlas::degreesPerTurn, side).toPoint();
    const QRect clip = dirty & target.rect();
    const QRectF area = view.camera.toHall(QRectF(clip.adjusted(-reach, -reach, reach, reach)));
    geometry.seatsNear(area, [&](int i) {
        const Seat &seat = scene.plan().seats[i];
        const QPoint middle = view.camera.toScreen(seat.place).toPoint();
        if (!clip.intersects(QRect(middle - QPoint(reach, reach), QSize(2 * reach, 2 * reach))))
            return;
        const SeatLook look = scene.look(i);
        const Sprite &sprite = m_atlas.seat(look, geometry.kind(i), seat.category, geometry.turn(i));
        blit(target, clip, sprite.image, middle - sprite.anchor);
        if (side < seatNumberMinPx || !isOpen(look))
            return;
        const Sprite &number = m_atlas.number(seat.label, look, geometry.kind(i));
        if (!number.image.isNull())
            blit(target, clip, number.image, middle + m_numberShift[size_t(geometry.turn(i))] - number.anchor);
    });
}

void SeatMapRenderer::drawRing(QPainter &painter, const SeatMapView &view) const
{
    if (view.focusSeat < 0 || view.panels >= 1)
        return;
    const QRect rect = seatRect(view.scene, view.camera, view.focusSeat);
    const qreal side = seatSide(view.scene, view.camera);
    const qreal round = side * 0.22;
    const QRectF ring = QRectF(rect).adjusted(3, 3, -3, -3);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(view.theme.colours().background, 5));
    painter.drawRoundedRect(ring, round, round);
    painter.setPen(QPen(view.theme.colours().focus, 3));
    painter.drawRoundedRect(ring, round, round);
}

} // namespace foyer::client
