// The hall without its seats: floors of the sections, the screen or stage, and the letters at the ends of the rows.
#pragma once

class QPainter;
class QRect;

namespace foyer::client
{

struct SeatMapView;

void paintHall(QPainter &painter, const SeatMapView &view, const QRect &dirty);

} // namespace foyer::client
