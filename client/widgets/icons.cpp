#include "client/widgets/icons.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace foyer::client
{

namespace
{

QPainterPath lines(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    bool first = true;
    for (const QPointF &point : points) {
        if (first)
            path.moveTo(point);
        else
            path.lineTo(point);
        first = false;
    }
    return path;
}

// Strokes beside each other; the + of QPainterPath would unite areas.
QPainterPath strokes(std::initializer_list<QPainterPath> parts)
{
    QPainterPath path;
    for (const QPainterPath &part : parts)
        path.addPath(part);
    return path;
}

QPainterPath crossPath() { return strokes({lines({{6, 6}, {18, 18}}), lines({{18, 6}, {6, 18}})}); }

QPainterPath clockPath()
{
    QPainterPath path = lines({{12, 7}, {12, 12.5}, {15.6, 14.6}});
    path.addEllipse(QPointF(12, 12), 9, 9);
    return path;
}

// After the International Symbol of Access: head, trunk and leg, and the wheel as an open arc.
QPainterPath wheelchairPath()
{
    QPainterPath path = strokes(
        {lines({{9.6, 8}, {9.9, 14}, {15.4, 14}, {17.6, 19.4}, {19.8, 18.6}}), lines({{9.8, 10.6}, {14.6, 10.6}})});
    QPainterPath wheel;
    const QRectF circle(4.6, 10.4, 10.8, 10.8);
    wheel.arcMoveTo(circle, 118);
    wheel.arcTo(circle, 118, 222);
    return strokes({path, wheel});
}

QPainterPath eyeSlashPath()
{
    QPainterPath path;
    path.moveTo(2.5, 12);
    path.quadTo(12, 1.5, 21.5, 12);
    path.quadTo(12, 22.5, 2.5, 12);
    path.addEllipse(QPointF(12, 12), 2.6, 2.6);
    return strokes({path, lines({{4.5, 20.5}, {19.5, 3.5}})});
}

QPainterPath wholeHallPath()
{
    return strokes({lines({{9, 4}, {4, 4}, {4, 9}}), lines({{15, 4}, {20, 4}, {20, 9}}),
                    lines({{20, 15}, {20, 20}, {15, 20}}), lines({{9, 20}, {4, 20}, {4, 15}})});
}

QPainterPath warningPath()
{
    return strokes({lines({{12, 3.5}, {21.5, 20}, {2.5, 20}, {12, 3.5}}), lines({{12, 9.5}, {12, 14}}),
                    lines({{12, 17}, {12.01, 17}})});
}

QPainterPath infoPath()
{
    QPainterPath path = strokes({lines({{12, 11}, {12, 16.5}}), lines({{12, 7.4}, {12.01, 7.4}})});
    path.addEllipse(QPointF(12, 12), 9, 9);
    return path;
}

QPainterPath globePath()
{
    QPainterPath path = strokes({lines({{3, 12}, {21, 12}}), lines({{12, 3}, {12, 21}})});
    path.addEllipse(QPointF(12, 12), 9, 9);
    path.addEllipse(QPointF(12, 12), 4, 9);
    return path;
}

QPainterPath starPath()
{
    QPainterPath path;
    for (int i = 0; i < 10; ++i) {
        const qreal angle = -M_PI / 2 + i * M_PI / 5;
        const qreal reach = i % 2 ? 4.0 : 9.2;
        const QPointF point(12 + std::cos(angle) * reach, 12.6 + std::sin(angle) * reach);
        i ? path.lineTo(point) : path.moveTo(point);
    }
    path.closeSubpath();
    return path;
}

// A person with open arms within a circle.
QPainterPath personPath()
{
    QPainterPath path = strokes({lines({{6.8, 9.6}, {12, 10.8}, {17.2, 9.6}}), lines({{12, 10.8}, {12, 13.6}}),
                                 lines({{9, 18.2}, {12, 13.6}, {15, 18.2}}), lines({{12, 6.8}, {12.01, 6.8}})});
    path.addEllipse(QPointF(12, 12), 10, 10);
    return path;
}

QPainterPath strokesOf(Icon icon)
{
    switch (icon) {
    case Icon::Check:
        return lines({{4.8, 12.6}, {9.8, 17.6}, {19.4, 6.8}});
    case Icon::Cross:
        return crossPath();
    case Icon::Clock:
        return clockPath();
    case Icon::Minus:
        return lines({{5, 12}, {19, 12}});
    case Icon::Plus:
        return strokes({lines({{5, 12}, {19, 12}}), lines({{12, 5}, {12, 19}})});
    case Icon::Dots:
        return strokes({lines({{6, 12}, {6.01, 12}}), lines({{12, 12}, {12.01, 12}}), lines({{18, 12}, {18.01, 12}})});
    case Icon::Star:
        return starPath();
    case Icon::Wheelchair:
        return wheelchairPath();
    case Icon::EyeSlash:
        return eyeSlashPath();
    case Icon::Back:
        return lines({{14.5, 5}, {7.5, 12}, {14.5, 19}});
    case Icon::ChevronUp:
        return lines({{5, 15.5}, {12, 8.5}, {19, 15.5}});
    case Icon::ChevronDown:
        return lines({{5, 8.5}, {12, 15.5}, {19, 8.5}});
    case Icon::WholeHall:
        return wholeHallPath();
    case Icon::Globe:
        return globePath();
    case Icon::Info:
        return infoPath();
    case Icon::Warning:
        return warningPath();
    case Icon::Person:
        return personPath();
    case Icon::None:
        break;
    }
    return {};
}

} // namespace

void paintIcon(QPainter &painter, Icon icon, const QRectF &box, const QColor &colour, qreal stroke)
{
    const qreal side = std::min(box.width(), box.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center());
    painter.scale(side / 24, side / 24);
    if (icon == Icon::Back && painter.layoutDirection() == Qt::RightToLeft)
        painter.scale(-1, 1); // back is where the line of text came from
    painter.translate(-12, -12);
    const qreal width = icon == Icon::Dots ? stroke * 1.5 : stroke;
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(icon == Icon::Star ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawPath(strokesOf(icon));
    if (icon == Icon::Wheelchair) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(9.4, 4.4), 2.2, 2.2);
    }
    painter.restore();
}

} // namespace foyer::client
