// Draws one seat as seen from above, as a vector: the sprites of the map and the samples of the legend come from here.
#pragma once

#include "client/widgets/seatlook.h"
#include "client/widgets/theme.h"

class QPainter;

namespace foyer::client
{

struct SeatPicture {
    SeatLook look = SeatLook::Free;
    SeatKind kind = SeatKind::Standard;
    int category = 0; // index, for the colour and the letter of the back
    qreal degrees = 0; // clockwise; 0 has the stage at the top and the back of the chair at the bottom
    bool operator==(const SeatPicture &) const = default;
};

// Below these sides (px) a detail is left out.
inline constexpr int seatShapeMinPx = 9; // chair with a back; smaller seats are squares of their state
inline constexpr int seatGlyphMinPx = 12;
inline constexpr int seatNumberMinPx = 14;
inline constexpr int seatNumberWithGlyphMinPx = 34; // room for a glyph and the number under it
inline constexpr int seatLetterMinPx = 34; // the category's letter on the back

// centre and side in the painter's units; side is the square that the seat fills in the hall.
void paintSeat(QPainter &painter, const Theme &theme, const SeatPicture &seat, QPointF centre, qreal side);

// "A" for the first category.
QChar categoryLetter(int category);
// The middle of the cushion, relative to the middle of the seat: numbers stand upright on turned chairs.
QPointF seatNumberMiddle(SeatKind kind, qreal degrees, qreal side);
// Where the number of a seat stands, relative to that; null when it has no room for one.
QRectF seatNumberBox(SeatLook look, SeatKind kind, int side);
// The colour of that number.
QColor seatNumberColour(const Theme &theme, SeatLook look);

} // namespace foyer::client
