// The words that papers, mails and pages have in common: seats, prices, ages.
#pragma once

#include "server/words/wording.h"
#include "shared/domain/seatingplan.h"
#include "shared/ticket/ticketsheet.h"

namespace foyer::server
{

struct SeatWords {
    QString inRow; // %1 row, %2 seat
    QString alone; // %1 seat
    QString inSection; // %1 section, %2 one of the above
    QString byDoor; // %1 one of the above, %2 entrance
};

SeatWords seatWords(const Wording &wording);
TicketWords ticketWords(const Wording &wording);
// %1 date, %2 clock time
QString showTimeWords(const Wording &wording);

// "Adult"; of a type that is not known its key.
QString priceTypeIn(const Wording &wording, const QString &key);
// Empty for an ordinary seat.
QString seatNoteIn(const Wording &wording, SeatAttributes attributes);
// "From 12 years"; years 0: "All ages".
QString ageRatingIn(const Wording &wording, int years);
// tag: BCP 47. A show's language by its own name; empty when it is not known.
QString languageName(const QString &tag);

} // namespace foyer::server
