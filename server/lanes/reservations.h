// What payments that are about to begin have reserved besides money: read under lock before a batch decides.
#pragma once

#include "server/engine/command.h"
#include "server/storage/database.h"

#include <span>

namespace foyer::server
{

class Reservations
{
public:
    // Of those commands that say they have one. Throws DatabaseError.
    Reservations(Database &database, std::span<const engine::Command> commands);

    // The beginning of a payment with what it takes off the prices and off the total. ReservationOver where nothing is
    // reserved any more, or for other seats.
    Result<engine::BeginPayment> filledIn(const engine::BeginPayment &begin) const;

private:
    struct Reserved {
        SeatNos seats;
        QStringList priceTypes;
        QList<qint64> discountsMinor;
        qint64 elsewhereMinor = 0;
    };
    QHash<AttemptId, Reserved> m_reserved;
};

} // namespace foyer::server
