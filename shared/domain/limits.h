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
inline constexpr int seatsPerPlanMax = 100'000; // and the highest seat number
inline constexpr int rowsPerPlanMax = 20'000;
inline constexpr int sectionsPerPlanMax = 1'000;
inline constexpr int categoriesPerPlanMax = 64;
inline constexpr int outlinePointsMax = 256;
inline constexpr int planNameLengthMax = 120; // names of plans, sections and categories, doors
inline constexpr int planLabelLengthMax = 16; // labels of rows and seats
inline constexpr int planKeyLengthMax = 32;
inline constexpr int planLevelMax = 20;
inline constexpr int planLevelMin = -5;
inline constexpr double planCoordinateMaxCm = 100'000; // a kilometre from the origin
inline constexpr double planSeatSizeMinCm = 20;
inline constexpr double planSeatSizeMaxCm = 200;
inline constexpr int planFileBytesMax = 8'000'000;
inline constexpr int holdWarningSeconds = 60;

} // namespace foyer
