// The overview of a large hall: each section as one panel with its name, how many seats are free, and from what price.
#pragma once

class QPainter;
class QRect;

namespace foyer::client
{

struct SeatMapView;

void paintSections(QPainter &painter, const SeatMapView &view, const QRect &dirty);

} // namespace foyer::client
