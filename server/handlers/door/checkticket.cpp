#include "server/handlers/door/doorrows.h"
#include "server/handlers/handlers.h"
#include "shared/domain/ticketcode.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
Result<TicketClaims> verify(const QString &code, Database &database)
{
    TicketVerifier verifier;
    for (const KnownKey &known : readKeys(database)) {
        if (known.revoked)
            verifier.revokeKey(known.key);
        else
            verifier.addKey(known.key);
    }
    return verifier.verify(code);
}
} // namespace

Result<protocol::CheckedTicket> handle(const protocol::CheckTicket &asked, HandlerContext &context)
{
    const Result<TicketClaims> claims = verify(asked.code, context.database);
    if (!claims)
        return failure(claims.error().code, claims.error().detail, u"code"_s);
    const std::optional<DoorShow> show = readDoorShow(claims->show, context.database);
    if (!show)
        return failure(ErrorCode::NotFound, u"no show %1"_s.arg(claims->show.value), u"code"_s);

    protocol::CheckedTicket checked;
    checked.ticket = claims->ticket;
    checked.show = claims->show;
    checked.seat = claims->seat;
    checked.titleName = show->titleName;
    checked.startsAt = show->times.startsAt;
    checked.now = show->now;
    const bool isElsewhere = asked.show && *asked.show != claims->show;
    const std::optional<DoorVerdict> refusal =
        isElsewhere ? DoorVerdict::WrongShow : verdictByTime(show->times, show->now);
    if (refusal) {
        checked.verdict = *refusal;
        return checked;
    }
    const ScanOf scan {claims->show, claims->ticket, asked.scan, {}, asked.door, context.caller.device};
    const std::optional<CheckedIn> entered = checkIn(scan, context.database);
    if (!entered)
        return failure(ErrorCode::TicketCancelled, u"ticket %1"_s.arg(claims->ticket.value), u"code"_s);
    if (!entered->isFirst) {
        checked.verdict = DoorVerdict::Used;
        checked.first = entered->first;
    }
    return checked;
}

} // namespace foyer::server
