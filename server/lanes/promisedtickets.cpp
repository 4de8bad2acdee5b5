#include "server/lanes/promisedtickets.h"

namespace foyer::server
{

PromisedTickets::PromisedTickets(Database &database, std::span<const engine::Command> commands)
{
    QList<ShowId> shows;
    QList<HoldId> bookings;
    for (const engine::Command &command : commands) {
        const auto *const reseat = std::get_if<engine::Reseat>(&command.request);
        if (!reseat)
            continue;
        shows.append(command.show);
        bookings.append(reseat->hold);
    }
    if (shows.isEmpty())
        return;
    for (Row row : database.run("lanes/promised_tickets", shows, bookings)) {
        const auto show = row.next<ShowId>();
        const auto booking = row.next<HoldId>();
        m_promised[show][booking].append(row.next<SeatNo>());
    }
}

engine::Reseat PromisedTickets::filledIn(ShowId show, const engine::Reseat &reseat) const
{
    engine::Reseat filled = reseat;
    filled.promised = m_promised.value(show).value(reseat.hold);
    return filled;
}

} // namespace foyer::server
