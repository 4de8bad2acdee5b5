// The outline of a section that came without one, and the point inside an outline where a name is best written.
#pragma once

#include <QPolygonF>

namespace foyer::client
{

// The convex hull of the places, grown by margin.
QPolygonF outlineAround(QPolygonF places, qreal margin);
// Inside the outline, on its level of gravity, in the middle of the widest stretch there.
QPointF labelPoint(const QPolygonF &outline);

} // namespace foyer::client
