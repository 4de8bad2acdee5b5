// The words by which an offer of the waitlist is told, in every language that a kiosk speaks.
#pragma once

#include "server/delivery/showfacts.h"

namespace foyer::server
{

// Sentences; %1, %2 ... are filled in by whoever uses them.
struct OfferWords {
    QLocale locale;
    QByteArray tag; // BCP 47
    QString subject; // %1 title
    QString greeting;
    QString intro; // %1 clock time
    QString when;
    QString where;
    QString seats;
    QString until;
    QString code;
    QString howToTake;
    QString howToLeave;
    SeatWords seat;
    QString message; // %1 clock time; a link follows. Short: of letters that the alphabet of GSM has, as far as may be
};

// language: BCP 47; what is not known is English.
const OfferWords &offerWordsIn(const QString &language);

} // namespace foyer::server
