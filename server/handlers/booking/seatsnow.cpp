#include "server/handlers/booking/seatsnow.h"

#include "shared/domain/seatstate.h"

namespace foyer::server
{

QByteArray seatsNow(Database &database, ShowId show, int seatNoMax, std::optional<HoldId> instead)
{
    QByteArray states(seatNoMax, char(SeatState::Free));
    for (Row row : database.run("booking/taken_seats", show, instead)) {
        const auto seat = row.next<SeatNo>();
        states[seat.value - 1] = row.next<QString>().at(0).toLatin1();
    }
    return states;
}

} // namespace foyer::server
