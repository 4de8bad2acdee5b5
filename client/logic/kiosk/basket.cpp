#include "client/logic/kiosk/basket.h"

namespace foyer::client
{

void Basket::setSeats(const SeatNos &seats, const Party &party, const SeatingPlan &plan,
                      const protocol::ShowDetails &show)
{
    QHash<SeatNo, QString> known;
    for (const protocol::SeatPrice &line : std::as_const(m_lines))
        known.insert(line.seat, line.priceType);
    QStringList open = party.types(show); // of those who have no seat yet
    for (const SeatNo seat : seats)
        open.removeOne(known.value(seat));
    m_lines.clear();
    for (const SeatNo seat : seats) {
        QString type = known.value(seat);
        if (type.isEmpty()) {
            const QStringList sold = priceTypesFor(seat, plan, show);
            const auto next =
                std::find_if(open.begin(), open.end(), [&](const QString &one) { return sold.contains(one); });
            type = next == open.end() ? firstPriceType(seat, plan, show) : *next;
            if (next != open.end())
                open.erase(next);
        }
        m_lines.append({seat, type});
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
