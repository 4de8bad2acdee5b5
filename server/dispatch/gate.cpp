#include "server/dispatch/gate.h"

#include "server/storage/database.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
Asker askerOf(const Session &session)
{
    const Caller caller = session.caller().value_or(Caller());
    return {caller.role, caller.device.isEmpty() ? session.address : caller.device};
}

std::optional<HoldEnd> endOf(engine::Change change)
{
    switch (change) {
    case engine::Change::Sell:
        return HoldEnd::Booked;
    case engine::Change::Release:
        return HoldEnd::Released;
    case engine::Change::Expire:
        return HoldEnd::Expired;
    default:
        return std::nullopt;
    }
}
} // namespace

std::optional<Error> Gate::refusal(const Session &session, ShowId show, const HolderId &holder, bool isNewcomer)
{
    const Asker asker = askerOf(session);
    if (mayActAs(asker.role, Role::Staff))
        return std::nullopt;
    if (isNewcomer)
        if (auto refusal = m_room.refusal(show, holder))
            return refusal;
    return m_guard ? m_guard->refusal(asker) : std::nullopt;
}

std::optional<Error> Gate::lookUpRefusal(const Session &session) { return m_lookUps.refusal(askerOf(session)); }

void Gate::lookedUpRightly(const Session &session) { m_lookUps.wasRight(askerOf(session)); }

void Gate::held(const Session &session, ShowId show, HoldId hold)
{
    if (m_guard)
        m_guard->held(askerOf(session), show, hold);
}

void Gate::look(Database &database)
{
    if (!m_guard)
        return;
    QHash<Asker, qint64> lifted;
    for (Row row : database.run("staff/lifted")) {
        const bool isDevice = row.next<QString>() == "device"_L1;
        Asker asker {isDevice ? Role::Kiosk : Role::Public, row.next<QString>()};
        lifted.insert(std::move(asker), row.next<qint64>());
    }
    m_guard->setLifted(lifted);
}

void Gate::committed(ShowId show, const QList<engine::Event> &events)
{
    for (const engine::Event &event : events) {
        const std::optional<HoldEnd> end = endOf(event.change);
        if (end && m_guard)
            m_guard->ended(show, event.hold, *end);
        if (end == HoldEnd::Booked)
            m_room.booked(show, event.holder);
    }
}

} // namespace foyer::server
