#include "tests/bench/harness/supply.h"

namespace foyer::bench
{

SeatsWanted Supply::next()
{
    if (left() <= 0)
        qFatal("every seat of the bench is sold");
    const int slot = int(m_taken / m_shows);
    const bool three = slot % 2 == 1;
    const int first = 1 + slot / 2 * seatsOfTwoBookings + (three ? 2 : 0);
    SeatsWanted wanted {ShowId(m_first.value + m_taken % m_shows), {}};
    for (int i = 0; i < (three ? 3 : 2); ++i)
        wanted.seats.append(SeatNo(first + i));
    ++m_taken;
    return wanted;
}

} // namespace foyer::bench
