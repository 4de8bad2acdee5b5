#include "client/logic/kiosk/basket.h"

namespace foyer::client
{

void Basket::setSeats(const SeatNos &seats, const SeatingPlan &plan, const protocol::ShowDetails &show)
{
    QHash<SeatNo, QString> known;
    for (const protocol::SeatPrice &line : std::as_const(m_lines))
        known.insert(line.seat, line.priceType);
    m_lines.clear();
    for (const SeatNo seat : seats) {
        const QString type = known.value(seat);
        m_lines.append({seat, type.isEmpty() ? firstPriceType(seat, plan, show) : type});
    }
}

void Basket::setPriceType(SeatNo seat, const QString &type, const SeatingPlan &plan, const protocol::ShowDetails &show)
{
    if (!priceTypesFor(seat, plan, show).contains(type))
        return;
    for (protocol::SeatPrice &line : m_lines)
        if (line.seat == seat)
            line.priceType = type;
}

} // namespace foyer::client
