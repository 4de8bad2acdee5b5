// Seats that nobody else asks for: two or three side by side, in one show after the other.
#pragma once

#include "shared/core/ids.h"

namespace foyer::bench
{

inline constexpr qint64 adultMinor = 1200; // what each seat of the bench costs

struct SeatsWanted {
    ShowId show;
    SeatNos seats;
};

class Supply
{
public:
    Supply(ShowId firstShow, int shows, int seatsOfEach)
        : m_first(firstShow)
        , m_shows(shows)
        , m_seatsOfEach(seatsOfEach)
    {
    }

    qint64 left() const { return m_shows * qint64(m_seatsOfEach / seatsOfTwoBookings * 2) - m_taken; }
    // Ends the bench when all is sold.
    SeatsWanted next();

private:
    static constexpr int seatsOfTwoBookings = 5;

    const ShowId m_first;
    const int m_shows;
    const int m_seatsOfEach;
    qint64 m_taken = 0;
};

} // namespace foyer::bench
