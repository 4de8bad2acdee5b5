#include "server/audit/arrivalorder.h"

#include "shared/core/errorcode.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server::audit
{

namespace
{
QString command(const engine::Arrival &arrival)
{
    return u"command %1 of node %2"_s.arg(arrival.number).arg(arrival.node);
}

bool isLasting(char letter)
{
    return letter == static_cast<char>(SeatState::Sold) || letter == static_cast<char>(SeatState::Blocked);
}
} // namespace

QString ArrivalOrder::row(const engine::Event &event)
{
    if (event.arrival.number == 0)
        return {};
    Node &node = m_nodes[event.arrival.node];
    const qint64 number = event.arrival.number;
    if (number <= node.last)
        return u"%1 was overtaken by command %2, which was decided in version %3"_s.arg(command(event.arrival))
            .arg(node.last)
            .arg(node.lastVersion);
    if (number < node.lastRefused)
        return u"%1 was decided after command %2, which came later and was refused before it"_s
            .arg(command(event.arrival))
            .arg(node.lastRefused);
    node.last = number;
    node.lastVersion = event.version;
    if (engine::letterAfter(event.change) != static_cast<char>(SeatState::Free))
        return {};
    for (const SeatNo seat : event.seats)
        if (const auto refused = node.refusedSeats.find(seat);
            refused != node.refusedSeats.end() && refused->second > number)
            return u"command %1 was refused seat %2, although %3, which came before it, gave the seat back"_s
                .arg(refused->second)
                .arg(seat.value)
                .arg(command(event.arrival));
    return {};
}

// A lane may refuse for a seat that is sold or blocked before the turn of the command, which is why such a refusal may
// stand before commands that came earlier; none of those may have given that seat back. What they did to seats that
// were merely held, and asked for with it, is no matter.
QString ArrivalOrder::refused(const Refusal &refusal, const engine::ShowState &state)
{
    Node &node = m_nodes[refusal.arrival.node];
    const qint64 number = refusal.arrival.number;
    if (refusal.version != state.version())
        return u"%1 was refused on a version that the log does not have"_s.arg(command(refusal.arrival));
    if (node.last > number)
        return u"%1 was refused after command %2, which came later, had its way"_s.arg(command(refusal.arrival))
            .arg(node.last);
    bool beforeItsTurn = false;
    if (refusal.error == errorName(ErrorCode::SeatTaken)) {
        SeatNos taken;
        SeatNos lasting;
        for (const SeatNo seat : refusal.seats) {
            const bool known = seat.value >= 1 && seat.value <= state.letters().size();
            if (!known || !state.ownerOf(seat).isValid())
                continue;
            taken.append(seat);
            if (isLasting(state.letters().at(seat.value - 1)))
                lasting.append(seat);
        }
        if (taken.isEmpty())
            return u"%1 was refused as if its seats were taken, and none was"_s.arg(command(refusal.arrival));
        beforeItsTurn = !lasting.isEmpty();
        for (const SeatNo seat : beforeItsTurn ? lasting : taken) {
            qint64 &last = node.refusedSeats[seat];
            last = std::max(last, number);
        }
    }
    if (!beforeItsTurn)
        node.lastRefused = std::max(node.lastRefused, number);
    return {};
}

} // namespace foyer::server::audit
