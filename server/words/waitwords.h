// The words of the page that shows a place on a waitlist.
#pragma once

#include "server/words/wording.h"

namespace foyer::server
{

struct WaitWords {
    QString title; // the page's name
    QString next; // nobody is before it
    QString good, fair, slim; // the chance
    QString offered; // what is said above the time that is left
    QString timeLeft; // what that time is, for those who do not see it
    QString howToTake;
    QString anywhere;
    QString wish, place; // what the next two stand for
    QString wantedInRow; // %1 row, %2 seat
    QString wantedAlone; // %1 seat
    QString seatOf; // %1 of %2 that are offered
    QString code; // what the code is
    QString showCode; // what to do with it
    QString leave, leaveHint;
    QString left, leftTitle;
    QString accepted, acceptedHint, lapsed, lapsedHint;
};

const WaitWords &waitWords(const Wording &wording);
// How many others are before it: at least one.
QString othersBefore(const Wording &wording, int count);
// How many seats somebody waits for.
QString wantedSeats(const Wording &wording, int count, bool together);

} // namespace foyer::server
