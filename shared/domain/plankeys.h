// The keys and words of Foyer's seating plan files, each once, for what reads them and what writes them.
#pragma once

#include "shared/domain/seatingplan.h"

#include <QLatin1StringView>
#include <array>
#include <utility>

namespace foyer::plankeys
{

inline constexpr QLatin1StringView formatName("foyer-seating-plan");
inline constexpr int formatVersion = 1;

inline constexpr QLatin1StringView format("format"), version("version"), name("name"), bounds("bounds"), focus("focus"),
    seatSize("seatSize"), categories("categories"), sections("sections"), kind("kind"), area("area"), key("key"),
    door("door"), level("level"), outline("outline"), rows("rows"), label("label"), seats("seats"), labels("labels"),
    x("x"), y("y"), category("category"), attributes("attributes");

inline constexpr std::array<std::pair<FocusKind, QLatin1StringView>, 3> focusKinds {{
    {FocusKind::Screen, QLatin1StringView("screen")},
    {FocusKind::Stage, QLatin1StringView("stage")},
    {FocusKind::Field, QLatin1StringView("field")},
}};

inline constexpr std::array<std::pair<SeatAttribute, QLatin1StringView>, 7> seatAttributes {{
    {SeatAttribute::Wheelchair, QLatin1StringView("wheelchair")},
    {SeatAttribute::Companion, QLatin1StringView("companion")},
    {SeatAttribute::RestrictedView, QLatin1StringView("restrictedView")},
    {SeatAttribute::Aisle, QLatin1StringView("aisle")},
    {SeatAttribute::LoveSeat, QLatin1StringView("loveSeat")},
    {SeatAttribute::ExtraLegroom, QLatin1StringView("extraLegroom")},
    {SeatAttribute::StepFree, QLatin1StringView("stepFree")},
}};

} // namespace foyer::plankeys
