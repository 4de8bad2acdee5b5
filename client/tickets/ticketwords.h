// The words on printed tickets, in the customer's language.
#pragma once

#include "shared/domain/seatingplan.h"
#include "shared/ticket/ticketsheet.h"

#include <QCoreApplication>

namespace foyer::client
{

class PrintedWords
{
    Q_DECLARE_TR_FUNCTIONS(foyer::client::PrintedWords)
public:
    static TicketWords labels();
    static QString smallPrint();
    // Empty for an ordinary seat.
    static QString place(int people); // on a waitlist
    static QString placeCode();
    static QString placeAdvice();
    static QString seatNote(SeatAttributes attributes);
    // "From 12 years"; years 0: "All ages".
    static QString ageRating(int years);
    // tag: BCP 47. The language by its own name; empty when it is not known.
    static QString language(const QString &tag);
};

} // namespace foyer::client
