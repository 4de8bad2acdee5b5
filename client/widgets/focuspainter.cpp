#include "client/widgets/focuspainter.h"

#include "client/widgets/seatmapcamera.h"
#include "client/widgets/seatwording.h"
#include "client/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace foyer::client
{

namespace
{

constexpr int namePxMin = 12;

void paintName(QPainter &painter, const Theme &theme, FocusKind kind, const QRectF &box, Qt::Alignment alignment)
{
    QFont font = theme.font(TextRole::Label);
    font.setPixelSize(std::clamp(int(box.width() * 0.045), namePxMin, theme.font(TextRole::Heading).pixelSize()));
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::PercentageSpacing, 122);
    painter.setFont(font);
    painter.setPen(theme.colours().textMuted);
    painter.drawText(box, int(alignment) | Qt::TextDontClip, SeatWording::focus(kind));
}

// A bar that bends towards the audience at its ends, and the light that falls from it.
void paintScreen(QPainter &painter, const Theme &theme, const QRectF &area)
{
    const qreal bar = std::clamp(area.width() * 0.012, 4.0, 14.0);
    const qreal bend = std::min(area.width() * 0.045, area.height() * 0.8);
    const qreal top = area.top() + bar / 2;
    QPainterPath line;
    line.moveTo(area.left(), top + bend);
    line.quadTo(area.center().x(), top - bend, area.right(), top + bend);
    const qreal reach = area.width() * 0.16;
    QPainterPath light = line;
    light.lineTo(area.right() + reach * 0.35, top + bend + reach);
    light.lineTo(area.left() - reach * 0.35, top + bend + reach);
    light.closeSubpath();
    QLinearGradient fade(0, top, 0, top + bend + reach);
    QColor glow = theme.colours().text;
    glow.setAlphaF(0.20F);
    fade.setColorAt(0, glow);
    glow.setAlphaF(0);
    fade.setColorAt(1, glow);
    painter.fillPath(light, fade);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.colours().text, bar, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(line);
    const QRectF below(area.left(), top + bar * 1.5, area.width(), area.height());
    paintName(painter, theme, FocusKind::Screen, below, Qt::AlignHCenter | Qt::AlignTop);
}

void paintStage(QPainter &painter, const Theme &theme, const QRectF &area)
{
    // A straight back wall and a rounded apron towards the audience.
    const qreal apron = std::min(area.height() * 0.4, area.width() * 0.12);
    QPainterPath path;
    path.moveTo(area.topLeft());
    path.lineTo(area.topRight());
    path.lineTo(area.right(), area.bottom() - apron);
    path.quadTo(area.center().x(), area.bottom() + apron, area.left(), area.bottom() - apron);
    path.closeSubpath();
    painter.setBrush(theme.colours().raised);
    painter.setPen(QPen(theme.colours().textMuted, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    paintName(painter, theme, FocusKind::Stage, area, Qt::AlignCenter);
}

void paintField(QPainter &painter, const Theme &theme, const QRectF &area)
{
    const qreal round = std::min(area.width(), area.height()) * 0.16;
    painter.setBrush(theme.colours().raised);
    painter.setPen(QPen(theme.colours().textMuted, 2));
    painter.drawRoundedRect(area, round, round);
    painter.setPen(QPen(theme.colours().floorEdge, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawLine(QPointF(area.center().x(), area.top() + 2), QPointF(area.center().x(), area.bottom() - 2));
    painter.setBrush(theme.colours().raised);
    painter.drawEllipse(area.center(), area.width() * 0.19, area.width() * 0.19);
    paintName(painter, theme, FocusKind::Field, area, Qt::AlignCenter);
}

} // namespace

void paintFocus(QPainter &painter, const Theme &theme, const PlanFocus &focus, const SeatMapCamera &camera)
{
    const QRectF area = camera.toScreen(focus.area);
    if (area.isEmpty())
        return;
    switch (focus.kind) {
    case FocusKind::Screen:
        return paintScreen(painter, theme, area);
    case FocusKind::Stage:
        return paintStage(painter, theme, area);
    case FocusKind::Field:
        return paintField(painter, theme, area);
    }
}

} // namespace foyer::client
