#include "server/handlers/holdview.h"
#include "server/handlers/lanecommands.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
// Who did it stands in the log beside why.
QString signedReason(const Caller &caller, const QString &reason) { return caller.device + u": "_s + reason; }

protocol::Block blockFrom(ShowId show, const engine::Done &done, const QString &reason)
{
    return {show, done.hold.hold, done.hold.seats, reason, instantFromMs(done.atMs)};
}
} // namespace

engine::Request requestOf(const protocol::BlockSeats &asked, const Caller &caller)
{
    return engine::BlockSeats {asked.seats, signedReason(caller, asked.reason)};
}

engine::Request requestOf(const protocol::UnblockSeats &asked, const Caller &caller)
{
    return engine::UnblockSeats {asked.hold, signedReason(caller, asked.reason)};
}

engine::Request requestOf(const protocol::Reseat &asked, const Caller &caller)
{
    return engine::Reseat {asked.hold, asked.seats, signedReason(caller, asked.reason)};
}

protocol::Block replyTo(const protocol::BlockSeats &asked, const engine::Done &done, const Services &)
{
    return blockFrom(asked.show, done, asked.reason);
}

protocol::Block replyTo(const protocol::UnblockSeats &asked, const engine::Done &done, const Services &)
{
    return blockFrom(asked.show, done, asked.reason);
}

protocol::Hold replyTo(const protocol::Reseat &asked, const engine::Done &done, const Services &services)
{
    return holdFrom(asked.show, done.hold, done.atMs, services.holds);
}

} // namespace foyer::server
