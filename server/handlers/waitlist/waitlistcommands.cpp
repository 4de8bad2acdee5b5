#include "server/handlers/holdview.h"
#include "server/handlers/lanecommands.h"

namespace foyer::server
{

namespace
{
protocol::Entry told(ShowId show, const engine::Done &done, const Services &services)
{
    return entryFrom(show, done.entry.value(), done.atMs, services.holds);
}
} // namespace

engine::Request requestOf(const protocol::JoinWaitlist &asked, const Caller &)
{
    const WaitWish wish {asked.count, asked.seats.value_or(SeatNos()), asked.section.value_or(QString()),
                         asked.together};
    return engine::JoinWaitlist {asked.holder, wish, asked.atKiosk};
}

engine::Request requestOf(const protocol::LeaveWaitlist &asked, const Caller &)
{
    return engine::LeaveWaitlist {asked.holder, asked.entry};
}

engine::Request requestOf(const protocol::KeepPlace &asked, const Caller &)
{
    return engine::KeepPlace {asked.holder, asked.entry};
}

engine::Request requestOf(const protocol::AcceptOffer &asked, const Caller &)
{
    return engine::AcceptOffer {asked.holder, asked.entry};
}

engine::Request requestOf(const protocol::DeclineOffer &asked, const Caller &)
{
    return engine::DeclineOffer {asked.holder, asked.entry};
}

protocol::Entry replyTo(const protocol::JoinWaitlist &asked, const engine::Done &done, const Services &services)
{
    return told(asked.show, done, services);
}

protocol::Entry replyTo(const protocol::LeaveWaitlist &asked, const engine::Done &done, const Services &services)
{
    return told(asked.show, done, services);
}

protocol::Entry replyTo(const protocol::KeepPlace &asked, const engine::Done &done, const Services &services)
{
    return told(asked.show, done, services);
}

protocol::Hold replyTo(const protocol::AcceptOffer &asked, const engine::Done &done, const Services &services)
{
    return holdFrom(asked.show, done.hold, done.atMs, services.holds);
}

protocol::Entry replyTo(const protocol::DeclineOffer &asked, const engine::Done &done, const Services &services)
{
    return told(asked.show, done, services);
}

} // namespace foyer::server
