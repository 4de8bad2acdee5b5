#include "shared/domain/seatingplan.h"

#include <algorithm>

namespace foyer
{

int SeatingPlan::seatNoMax() const { return int(m_indexByNo.size()) - 1; }

const Seat *SeatingPlan::seat(SeatNo no) const
{
    if (no.value < 1 || no.value > seatNoMax())
        return nullptr;
    const int at = m_indexByNo[no.value];
    return at < 0 ? nullptr : &seats[at];
}

bool SeatingPlan::operator==(const SeatingPlan &other) const
{
    return name == other.name && bounds == other.bounds && focus == other.focus && seatSize == other.seatSize
        && categories == other.categories && sections == other.sections && rows == other.rows && seats == other.seats;
}

void SeatingPlan::index()
{
    qint32 highest = 0;
    for (const Seat &seat : std::as_const(seats))
        highest = std::max(highest, seat.no.value);
    m_indexByNo.fill(-1, highest + 1);
    for (int i = 0; i < seats.size(); ++i)
        m_indexByNo[seats[i].no.value] = i;
}

} // namespace foyer
