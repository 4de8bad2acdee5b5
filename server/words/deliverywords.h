// The words of papers and mails about a booking, in the customer's language.
#pragma once

#include "server/words/seatwords.h"
#include "shared/ticket/invoicesheet.h"

namespace foyer::server
{

struct DeliveryMailWords {
    QString greeting;
    QString subject; // %1 title, %2 when
    QString intro;
    QString movedSubject; // %1 title, %2 when
    QString movedIntro;
    QString cancelledSubject; // %1 title, %2 when
    QString cancelledIntro; // %1 money
    QString stillValid;
    QString when;
    QString where;
    QString total;
    QString paidSeat; // %1 seat, %2 price type, %3 money
    QString paperNote;
    QString closing;
    QString ticketsFile; // %1 booking reference
    QString invoiceFile; // %1 number
    QString creditNoteFile; // %1 number
    QString calendarFile; // %1 booking reference
};

struct DeliveryInvoiceWords {
    InvoiceWords table;
    QString heading;
    QString creditNoteHeading;
    QString number;
    QString date;
    QString ofInvoice; // which invoice a credit note belongs to
    QString performance;
    QString titleAndTime; // %1 title, %2 when
    QString soldSeat; // %1 seat, %2 price type
    QString adjustment; // what was kept of a price, or added
    QString vatIncluded;
    QString taxId; // %1 number
};

struct DeliveryWords {
    const Wording &wording;
    SeatWords seat;
    TicketWords ticket;
    QString ticketSmallPrint;
    QString showTime; // %1 date, %2 clock time
    DeliveryMailWords mail;
    DeliveryInvoiceWords invoice;
};

// language: BCP 47; what is not known is English.
const DeliveryWords &deliveryWordsIn(QStringView language);

} // namespace foyer::server
