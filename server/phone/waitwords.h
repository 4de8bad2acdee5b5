// The words of the page that shows a place on a waitlist.
#pragma once

#include "server/phone/phonewords.h"
#include "shared/protocol/waitlist.h"

namespace foyer::server
{

struct WaitWords {
    QString title; // the page's name
    QString next; // nobody is before it
    QString oneBefore, before; // %1 others
    QString good, fair, slim; // the chance
    QString offered; // what is said above the time that is left
    QString timeLeft; // what that time is, for those who do not see it
    QString howToTake;
    QString oneSeat, seats; // %1 of them
    QString together;
    QString anywhere;
    QString wish, place; // what the next two stand for
    QString seatOf; // %1 of %2 that are offered
    QString code; // what the code is
    QString showCode; // what to do with it
    QString leave, leaveHint;
    QString left, leftTitle;
    QString accepted, acceptedHint, lapsed, lapsedHint;
};

const WaitWords &waitWords(PhoneLanguage language);

} // namespace foyer::server
