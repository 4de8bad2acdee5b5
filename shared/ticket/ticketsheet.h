// What stands on printed tickets: facts as values, words in the customer's language.
#pragma once

#include "shared/core/money.h"

#include <QColor>
#include <QDateTime>
#include <QList>
#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace foyer
{

// One ticket. Text that is empty is left out together with its label.
struct TicketFace {
    QString title;
    QString subtitle; // version, for instance "Original language with subtitles, 3D"
    QString venue;
    QString address;
    QString hall;
    QString door; // which entrance, for instance "B"
    QString section;
    QString row;
    QString seat;
    QString seatNote; // "Wheelchair space", "Restricted view"
    QDateTime startsAt; // UTC
    QTimeZone zone; // the venue's, in which the start is shown
    QString priceType; // in the customer's language: "Adult"
    Money price; // all unavoidable fees included; left out together with the type
    QString ageRating;
    QString reference; // BookingReference::grouped
    QString code; // TicketSigner::sign; of a place on a waitlist its link
};

// The labels; whoever prints fills in the customer's language.
struct TicketWords {
    QString section = QStringLiteral("Section");
    QString row = QStringLiteral("Row");
    QString seat = QStringLiteral("Seat");
    QString door = QStringLiteral("Entrance");
    QString price = QStringLiteral("Price");
    QString ageRating = QStringLiteral("Age rating");
    QString reference = QStringLiteral("Booking reference");
    QString ticketOf = QStringLiteral("Ticket %1 of %2");
};

// The tickets of one booking, a page each.
struct TicketSheet {
    QString issuer; // who sells, for the line at the top
    QString smallPrint;
    QColor brand {0xA3, 0x1D, 0x35};
    QLocale locale; // how dates, times and money are written
    TicketWords words;
    QList<TicketFace> faces;
};

// "Ticket 1 of 2", of faces[index].
inline QString numberOf(const TicketSheet &sheet, qsizetype index)
{
    const QString &words = sheet.words.ticketOf;
    return words.isEmpty() ? QString() : words.arg(index + 1).arg(sheet.faces.size());
}

} // namespace foyer
