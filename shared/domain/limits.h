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
inline constexpr int seatsPerContactMax = 20; // rule 8; of one show
inline constexpr int seatsPerBlockMax = 200; // house seats that one command keeps back
inline constexpr int waitlistEntriesPerShowMax = 10'000;
inline constexpr int waitlistEntriesPerHolderMax = 1; // of one show
inline constexpr int offerSeconds = 600; // how long seats wait for who was offered them
inline constexpr int offerSecondsAtKiosk = 120; // for who stands at the kiosk
inline constexpr int laneWaitSecondsMax = 2; // what nobody shall wait for a lane; the waiting room sees to it
inline constexpr int roomsMax = 1'000; // waiting rooms that are open at the same time
inline constexpr int roomNumbersMax = 50'000; // people in all of them together
inline constexpr int roomKeepSeconds = 120; // a number outlives a lost connection by so much
inline constexpr int roomAdmittedSeconds = 600; // how long who was let in may choose seats
inline constexpr int holdsPerMinuteFromAddressMax = 60; // rule 8; many people may share an address
inline constexpr int holdBurstFromAddressMax = 30;
inline constexpr int activeHoldsFromAddressMax = 20;
inline constexpr int lapsesFreeFromAddress = 3; // holds that may expire before a pause follows
inline constexpr int holdsPerMinuteFromKioskMax = 240; // rule 8; each touch of a seat is a new hold
inline constexpr int holdBurstFromKioskMax = 60;
inline constexpr int activeHoldsFromKioskMax = 10;
inline constexpr int lapsesFreeFromKiosk = 10;
inline constexpr int pauseSecondsFirst = 5; // each further lapse doubles it
inline constexpr int pauseSecondsMax = 300;
inline constexpr int lapsesForgottenAfterSeconds = 3600;
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
