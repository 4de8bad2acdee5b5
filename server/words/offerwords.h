// The words by which an offer of the waitlist is told.
#pragma once

#include "server/words/seatwords.h"

namespace foyer::server
{

// Sentences; %1, %2 ... are filled in by whoever uses them.
struct OfferWords {
    const Wording &wording;
    SeatWords seat;
    QString showTime; // %1 date, %2 clock time
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
    QString message; // %1 clock time; a link follows. Short: of letters that the alphabet of GSM has, as far as may be
};

// language: BCP 47; what is not known is English.
const OfferWords &offerWordsIn(QStringView language);

} // namespace foyer::server
