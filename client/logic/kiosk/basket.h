// What the customer is about to buy: the held seats, who sits on each, and what that costs.
#pragma once

#include "client/logic/kiosk/party.h"

namespace foyer::client
{

class Basket
{
public:
    // Keeps the price types of seats that stay; new seats get what of party is left over, and then the usual one.
    void setSeats(const SeatNos &seats, const Party &party, const SeatingPlan &plan, const protocol::ShowDetails &show);
    void clear() { m_lines.clear(); }
    // No effect for a seat that is not in the basket or is not sold at that type.
    void setPriceType(SeatNo seat, const QString &type, const SeatingPlan &plan, const protocol::ShowDetails &show);

    const QList<protocol::SeatPrice> &lines() const { return m_lines; } // as they are paid for

private:
    QList<protocol::SeatPrice> m_lines;
};

} // namespace foyer::client
