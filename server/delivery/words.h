// The words of papers and mails in the customer's language: all that the server words itself stands here.
#pragma once

#include "server/delivery/showfacts.h"
#include "shared/ticket/invoicesheet.h"
#include "shared/ticket/ticketsheet.h"

#include <QLocale>
#include <QString>

namespace foyer::server
{

// Sentences; %1, %2 ... are filled in by whoever uses them.
struct DeliveryWords {
    QLocale locale;
    QByteArray tag; // BCP 47
    TicketWords ticket;
    QString ticketSmallPrint;
    InvoiceWords invoice;
    QString invoiceHeading;
    QString creditNoteHeading;
    QString number;
    QString date;
    QString ofInvoice; // which invoice a credit note belongs to
    QString performance;
    QString adjustment; // what was kept of a price, or added
    QString vatIncluded;
    QString taxId;
    QString greeting;
    QString mailSubject; // %1 title, %2 when
    QString mailIntro;
    QString movedSubject; // %1 title, %2 when
    QString movedIntro;
    QString cancelledSubject;
    QString cancelledIntro; // %1 money
    QString stillValid;
    QString when;
    QString where;
    QString total;
    QString paperNote;
    QString closing;
    QString ticketsFile;
    QString invoiceFile;
    QString creditNoteFile;
    QString calendarFile;
    QString adult, child, student, senior;
    QString wheelchair, companion, restrictedView, loveSeat;
    QString allAges;
    QString fromAge; // %1 years
    SeatWords seat;
};

// language: BCP 47; what is not known is English.
const DeliveryWords &wordsIn(const QString &language);

QString priceTypeIn(const DeliveryWords &words, const QString &key);
QString seatNoteIn(const DeliveryWords &words, SeatAttributes attributes);
QString ageRatingIn(const DeliveryWords &words, int years);
// A show's language by its own name; empty when it is not known.
QString languageName(const QString &tag);

} // namespace foyer::server
