#include "server/lanes/reservations.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

Reservations::Reservations(Database &database, std::span<const engine::Command> commands)
{
    QList<ShowId> shows;
    QList<AttemptId> attempts;
    for (const engine::Command &command : commands) {
        const auto *const begin = std::get_if<engine::BeginPayment>(&command.request);
        if (!begin || !begin->reserved)
            continue;
        shows.append(command.show);
        attempts.append(begin->attempt);
    }
    if (shows.isEmpty())
        return;
    for (Row row : database.run("lanes/reservations", shows, attempts)) {
        row.skip();
        const auto attempt = row.next<AttemptId>();
        Reserved reserved {row.next<SeatNos>(), row.next<QStringList>(), row.next<QList<qint64>>(), row.next<qint64>()};
        m_reserved.insert(attempt, std::move(reserved));
    }
}

Result<engine::BeginPayment> Reservations::filledIn(const engine::BeginPayment &begin) const
{
    const auto reserved = m_reserved.constFind(begin.attempt);
    if (reserved == m_reserved.constEnd())
        return failure(ErrorCode::ReservationOver, u"nothing is reserved for this attempt"_s, u"attempt"_s);
    if (reserved->seats != begin.seats || reserved->priceTypes != begin.priceTypes)
        return failure(ErrorCode::ReservationOver, u"reserved for other seats"_s, u"seats"_s);
    engine::BeginPayment filled = begin;
    filled.discountsMinor = reserved->discountsMinor;
    filled.elsewhereMinor = reserved->elsewhereMinor;
    return filled;
}

} // namespace foyer::server
