// The outline of a section that came without one, and the point inside an outline where a name is best written.
#pragma once

#include <QPolygonF>

namespace foyer::client
{

// The convex hull of the places, grown by margin.
QPolygonF outlineAround(QPolygonF places, qreal margin);
// Inside the outline, on its level of gravity, in the middle of the widest stretch there.
QPointF labelPoint(const QPolygonF &outline);
// How far the outline reaches to both sides of a point inside it, on the point's level; 0 outside.
qreal widthAt(const QPolygonF &outline, QPointF point);

} // namespace foyer::client
