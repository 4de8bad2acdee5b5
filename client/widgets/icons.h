// The pictograms of Foyer, drawn as strokes on a grid of 24 units, so that they are sharp in every size and colour.
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace foyer::client
{

enum class Icon {
    None,
    Check,
    Cross,
    Clock,
    Minus,
    Plus,
    Dots,
    Star,
    Wheelchair,
    EyeSlash,
    Back,
    ChevronUp,
    ChevronDown,
    WholeHall,
    Globe,
    Info,
    Warning,
    Person,
};

// stroke: its width in units of the grid.
void paintIcon(QPainter &painter, Icon icon, const QRectF &box, const QColor &colour, qreal stroke = 2.4);

} // namespace foyer::client
