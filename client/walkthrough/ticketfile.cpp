#include "client/walkthrough/ticketfile.h"

#include "client/tickets/bookingsheet.h"
#include "shared/domain/ticketcode.h"
#include "shared/ticket/ticketdocument.h"

#include <QDir>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

Error wrong(const protocol::Ticket &ticket, const QString &why)
{
    return failure(ErrorCode::TicketMalformed, u"ticket %1: %2"_s.arg(ticket.ticket.value).arg(why));
}

Result<Nothing> checkSigned(const protocol::Ticket &ticket, const protocol::ShowDetails &show,
                            const TicketVerifier &verifier)
{
    const Result<TicketClaims> claims = verifier.verify(QString::fromLatin1(ticket.code));
    if (!claims)
        return wrong(ticket, errorName(claims.error().code));
    if (claims->ticket != ticket.ticket || claims->show != show.show || claims->seat != ticket.seat)
        return wrong(ticket, u"its code is for another ticket, show or seat"_s);
    if (claims->validUntil < show.endsAt)
        return wrong(ticket, u"its code ends before the show does"_s);
    return Nothing {};
}

} // namespace

Result<QString> checkTickets(const protocol::Booking &booking, const protocol::ShowDetails &show,
                             const std::optional<QByteArray> &publicKey)
{
    TicketVerifier verifier;
    if (publicKey) {
        const Result<TicketPublicKey> key = TicketPublicKey::fromBytes(*publicKey);
        if (!key)
            return key.error();
        verifier.addKey(*key);
    }
    QSet<QByteArray> codes;
    for (const protocol::Ticket &ticket : booking.tickets) {
        if (!looksLikeTicketCode(QString::fromLatin1(ticket.code)) || codes.contains(ticket.code))
            return wrong(ticket, u"its code is none, or is used twice"_s);
        codes.insert(ticket.code);
        const Result<Nothing> checked = publicKey ? checkSigned(ticket, show, verifier) : Nothing {};
        if (!checked)
            return checked.error();
    }
    return publicKey ? u"%1, each with a good signature for its seat"_s.arg(codes.size())
                     : u"%1, signatures not checked: no public key was given"_s.arg(codes.size());
}

Result<QString> writeTickets(const protocol::Booking &booking, const protocol::ShowDetails &show,
                             const SeatingPlan &plan, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::FileUnusable, u"the folder %1 cannot be made"_s.arg(folder));
    const QString path = QDir(folder).absoluteFilePath(u"tickets-%1.pdf"_s.arg(booking.reference));
    const Result<Nothing> written = renderTicketsPdf(ticketSheetOf(booking, show, plan, QLocale()), path);
    return written ? Result<QString>(path) : Result<QString>(written.error());
}

} // namespace foyer::client
