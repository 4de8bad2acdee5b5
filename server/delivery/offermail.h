// How somebody who waits for seats is told that some are kept for him: by a mail, by a short message, or by both.
#pragma once

#include "server/delivery/showfacts.h"
#include "server/mail/mail.h"
#include "server/storage/database.h"

#include <optional>

namespace foyer::server
{

// What the database says of an offer that still stands and of whom it is for.
struct OfferFacts : ShowFacts {
    EntryId entry;
    QString mail; // an address; empty: none was left, or it was written to
    QString phone; // E.164; likewise
    QString language; // BCP 47
    HolderId holder;
    SeatNos seats;
    QDateTime until;
};

// Nothing when nobody is to be told, or the offer is over. Throws DatabaseError.
std::optional<OfferFacts> readOffer(Database &database, ShowId show, EntryId entry);

struct OfferMailParts {
    const OfferFacts &facts;
    const SeatingPlan &plan;
    QString fromAddress;
    QDateTime now;
    QString link; // to the page of the place, with its code
};

// The same offer has the same Message-ID each time, so that a mail that comes twice is recognised.
Mail offerMail(const OfferMailParts &parts);
// For a gateway that sends mails on as short messages: phones are addresses at its domain.
Mail offerMessage(const OfferMailParts &parts, const QString &gatewayDomain);

} // namespace foyer::server
