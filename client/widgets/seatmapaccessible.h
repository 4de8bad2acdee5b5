// The seat map for people who listen: one accessible child for every seat, with a sentence for a name and a press.
#pragma once

namespace foyer::client
{

class SeatMapCanvas;

// Makes QAccessible know the canvas; to be called before the first one is asked for. Repeated calls do nothing.
void installSeatMapAccessibility();
// Tells assistive software that a seat's state is another one now.
void tellSeatChanged(SeatMapCanvas *canvas, int seat);

} // namespace foyer::client
