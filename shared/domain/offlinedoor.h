// A door of one show that has lost the server: lets in by what it was told before, remembers whom, and hands that over
// later. A value; one thread.
#pragma once

#include "shared/domain/door.h"
#include "shared/domain/ticketcode.h"

#include <QSet>

namespace foyer
{

class OfflineDoor
{
public:
    struct Answer {
        DoorVerdict verdict = DoorVerdict::Admitted;
        TicketClaims ticket;
        std::optional<TicketUse> first; // of a ticket that was used
    };
    struct Scan {
        ScanId scan;
        TicketId ticket;
        QDateTime at;

        bool operator==(const Scan &) const = default;
    };

    OfflineDoor(ShowId show, const ShowTimes &times, const QString &door);

    // What the server's list says. Told anew at any time: scans of this door that it lacks stay.
    void trust(const TicketPublicKey &key) { m_verifier.addKey(key); }
    void refuse(const TicketPublicKey &key) { m_verifier.revokeKey(key); }
    void cancelled(TicketId ticket) { m_cancelled.insert(ticket); }
    void used(TicketId ticket, const TicketUse &use);

    // TicketMalformed, TicketKeyUnknown, BadSignature, TicketRevoked, TicketCancelled; or the verdict. The same scan
    // again is answered as the first time.
    Result<Answer> check(ScanId scan, QStringView code, const QDateTime &now);

    // Whom this door let in and the server does not know of, oldest first; to be handed over until it has taken them.
    const QList<Scan> &toHandOver() const { return m_scans; }
    void handedOver(const QList<Scan> &scans);

private:
    const ShowId m_show;
    const ShowTimes m_times;
    const QString m_door;
    TicketVerifier m_verifier;
    QSet<TicketId> m_cancelled;
    QHash<TicketId, TicketUse> m_used;
    QHash<TicketId, ScanId> m_admittedHere;
    QList<Scan> m_scans;
};

} // namespace foyer
