#include "client/widgets/seatlook.h"

namespace foyer::client
{

SeatLook seatLookOf(SeatState state, bool chosen, bool suggested)
{
    if (chosen)
        return SeatLook::Chosen;
    switch (state) {
    case SeatState::Free:
        return suggested ? SeatLook::Suggested : SeatLook::Free;
    case SeatState::Held:
    case SeatState::Paying:
        return SeatLook::Held;
    case SeatState::Sold:
        return SeatLook::Sold;
    case SeatState::Offered:
        return SeatLook::Offered;
    case SeatState::Blocked:
        break;
    }
    return SeatLook::Blocked;
}

SeatKind seatKindOf(SeatAttributes attributes)
{
    if (attributes & SeatAttribute::Wheelchair)
        return SeatKind::Wheelchair;
    if (attributes & SeatAttribute::Companion)
        return SeatKind::Companion;
    if (attributes & SeatAttribute::RestrictedView)
        return SeatKind::RestrictedView;
    return SeatKind::Standard;
}

bool isOpen(SeatLook look) { return look == SeatLook::Free || look == SeatLook::Chosen || look == SeatLook::Suggested; }

Icon glyphOf(SeatLook look)
{
    switch (look) {
    case SeatLook::Free:
        return Icon::None;
    case SeatLook::Chosen:
        return Icon::Check;
    case SeatLook::Suggested:
        return Icon::Star;
    case SeatLook::Held:
        return Icon::Clock;
    case SeatLook::Offered:
        return Icon::Dots;
    case SeatLook::Sold:
        return Icon::Cross;
    case SeatLook::Blocked:
        break;
    }
    return Icon::Minus;
}

Icon glyphOf(SeatKind kind)
{
    switch (kind) {
    case SeatKind::Wheelchair:
        return Icon::Wheelchair;
    case SeatKind::RestrictedView:
        return Icon::EyeSlash;
    case SeatKind::Standard:
    case SeatKind::Companion:
    case SeatKind::LoveLeft:
    case SeatKind::LoveRight:
        break;
    }
    return Icon::None;
}

} // namespace foyer::client
