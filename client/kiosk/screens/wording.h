// The kiosk's words for values: days, times, prices, people, genres, languages.
#pragma once

#include "shared/core/money.h"
#include "shared/domain/seatingplan.h"
#include "shared/protocol/shows.h"

#include <QCoreApplication>

namespace foyer::client
{

// In the language and the manner of the default locale.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(foyer::client::Wording)
public:
    static QString day(QDate day, QDate today); // "Today", "Sun"
    static QString dayOfMonth(QDate day); // "29 Nov"
    static QString dayInSentence(QDate day, QDate today); // "today", "on Sunday, 29 November"
    static QString time(const QDateTime &at, const QString &timeZone); // "20:15", where the venue stands
    static QString showTime(const protocol::ShowDetails &show); // "Sunday, 29 November, 20:15"
    static QString price(const Money &money);
    static QString priceOff(const Money &money); // "−€3.00"
    static QString priceFrom(const Money &money);
    static QString genre(const QString &genre);
    static QString language(const QString &bcp47);
    static QString age(int ageRating);
    static QString minutes(int minutes);
    static QString facts(const protocol::TitleCard &title); // "1927 · 153 min · drama"
    static QString briefFacts(const protocol::TitleCard &title); // "153 min · 12+"
    static QString distance(double kilometres);
    // "Row G, seats 11, 12", one line for each row.
    static QStringList places(const SeatNos &seats, const SeatingPlan &plan);
    static QString reference(const QString &reference); // as people read it: "7KQ2-M0XA"
    static QString spelled(const QString &reference); // sign by sign, for a voice
    static QString place(SeatNo seat, const SeatingPlan &plan); // "Row G, seat 12"
};

} // namespace foyer::client
