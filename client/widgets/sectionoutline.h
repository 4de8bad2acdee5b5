// The outline of a section that came without one, a larger one, and the point inside where a name is best written.
#pragma once

#include <QPolygonF>

namespace foyer::client
{

// The convex hull of the places, grown by margin.
QPolygonF outlineAround(QPolygonF places, qreal margin);
// The outline with so much more on every side, its outward corners rounded. It may turn either way round.
QPolygonF grownOutline(const QPolygonF &outline, qreal margin);
// Inside the outline, on its level of gravity, in the middle of the widest stretch there.
QPointF labelPoint(const QPolygonF &outline);

} // namespace foyer::client
