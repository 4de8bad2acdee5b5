// Every limit of the domain in one place, with its name and its source in domain.md.
#pragma once

namespace foyer
{

inline constexpr int holdSecondsDefault = 300; // rule 3
inline constexpr int holdRenewalsDefault = 1; // rule 3, up to 10 in assistive mode
inline constexpr int holdTotalSecondsMax = 1800; // rule 3
inline constexpr int payingSecondsMin = 180; // kiosk-and-ecosystem.md 2.3: terminals answer within 150 s
inline constexpr int heldAfterDeclineSecondsMin = 60; // "A seat in a show"
inline constexpr int seatsPerHoldMax = 10; // rule 8
inline constexpr int activeHoldsPerHolderMax = 2; // rule 8
inline constexpr int seatsPerPlanMax = 100'000;
inline constexpr int holdWarningSeconds = 60;

} // namespace foyer
