// How a seat looks on the map: what can be done with it, and what kind of place it is.
#pragma once

#include "shared/domain/seatingplan.h"
#include "shared/domain/seatstate.h"

#include "client/widgets/icons.h"

#include <array>

namespace foyer::client
{

// Each look differs by shape and glyph, and only then by colour.
enum class SeatLook : quint8 {
    Free, // outlined chair with the category's colour on its back
    Chosen, // solid accent, check
    Suggested, // accent outline, star
    Held, // dashed outline, clock: another customer holds it or pays for it
    Offered, // dotted outline, dots: offered to the waiting list
    Sold, // filled grey, cross
    Blocked, // flat bar, minus: not on sale
};
inline constexpr std::array allSeatLooks {SeatLook::Free,    SeatLook::Chosen, SeatLook::Suggested, SeatLook::Held,
                                          SeatLook::Offered, SeatLook::Sold,   SeatLook::Blocked};

enum class SeatKind : quint8 { Standard, Wheelchair, Companion, LoveLeft, LoveRight, RestrictedView };
inline constexpr std::array allSeatKinds {SeatKind::Standard, SeatKind::Wheelchair, SeatKind::Companion,
                                          SeatKind::LoveLeft, SeatKind::LoveRight,  SeatKind::RestrictedView};

SeatLook seatLookOf(SeatState state, bool chosen, bool suggested);
// For all attributes but LoveSeat, whose half depends on the neighbours.
SeatKind seatKindOf(SeatAttributes attributes);
// What can be had or was already chosen.
bool isOpen(SeatLook look);
// The glyph of the look, or Icon::None for a free seat, which bears its number instead.
Icon glyphOf(SeatLook look);
Icon glyphOf(SeatKind kind);

} // namespace foyer::client
