// The words of the pages for phones, which no client words for us.
#pragma once

#include "server/words/seatwords.h"

namespace foyer::server
{

struct PhoneWords {
    const Wording &wording;
    QString languages; // what the list of languages is, for those who do not see it
    QString showTime; // %1 date, %2 clock time
    QString tickets; // the page's name
    TicketWords ticket;
    QString total;
    QString codeFor; // what the code is, for those who do not see it: %1 of %2
    QString calendar, pdf;
    QString advice;
    QString until; // %1: a time
    QString cancelled;
    QString unknownTitle, unknown, overTitle, over, busyTitle, busy;
};

const PhoneWords &phoneWords(const Wording &wording);

} // namespace foyer::server
