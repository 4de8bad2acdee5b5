#include "shared/domain/offlinedoor.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer
{

OfflineDoor::OfflineDoor(ShowId show, const ShowTimes &times, const QString &door)
    : m_show(show)
    , m_times(times)
    , m_door(door)
{
}

void OfflineDoor::used(TicketId ticket, const TicketUse &use)
{
    if (!m_used.contains(ticket))
        m_used.insert(ticket, use);
}

Result<OfflineDoor::Answer> OfflineDoor::check(ScanId scan, QStringView code, const QDateTime &now)
{
    const Result<TicketClaims> claims = m_verifier.verify(code);
    if (!claims)
        return claims.error();
    if (claims->show != m_show)
        return Answer {DoorVerdict::WrongShow, *claims, {}};
    const TicketId ticket = claims->ticket;
    if (m_cancelled.contains(ticket))
        return failure(ErrorCode::TicketCancelled, u"ticket %1"_s.arg(ticket.value));
    if (m_used.contains(ticket)) {
        const bool isAskedAgain = m_admittedHere.value(ticket) == scan;
        return Answer {isAskedAgain ? DoorVerdict::Admitted : DoorVerdict::Used, *claims, m_used.value(ticket)};
    }
    if (const std::optional<DoorVerdict> verdict = verdictByTime(m_times, now))
        return Answer {*verdict, *claims, {}};
    m_used.insert(ticket, TicketUse {now, m_door, true});
    m_admittedHere.insert(ticket, scan);
    m_scans.append({scan, ticket, now});
    return Answer {DoorVerdict::Admitted, *claims, {}};
}

void OfflineDoor::handedOver(const QList<Scan> &scans)
{
    m_scans.removeIf([&scans](const Scan &scan) { return scans.contains(scan); });
}

} // namespace foyer
