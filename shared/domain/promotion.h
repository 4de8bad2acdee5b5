// Promotion codes: for which shows they count, and what they take off the price of a seat.
#pragma once

#include "shared/core/ids.h"

#include <QDate>
#include <QStringList>

namespace foyer
{

struct Promotion {
    enum class Kind {
        Percent, // hundredths of a percent off
        Amount, // minor units off, down to nothing
        Fixed, // minor units that a seat costs, where it would cost more
    };

    Kind kind = Kind::Percent;
    qint64 value = 0;
    QString currency = {}; // of Amount and Fixed
    TitleId title = {}; // invalid: any
    VenueId venue = {};
    QStringList priceTypes = {}; // empty: all
    QDate firstDay = {}; // of the show, in its venue; invalid: no bound
    QDate lastDay = {};
    QList<int> weekdays = {}; // ISO, Monday is 1; empty: all

    bool operator==(const Promotion &) const = default;
};

struct PromotedShow {
    TitleId title;
    VenueId venue;
    QDate day;
    QString currency;
};

bool appliesTo(const Promotion &promotion, const PromotedShow &show);

// Off the price of one seat of a show to which the promotion applies: 0 .. priceMinor. Percentages are rounded to the
// nearest minor unit, a half in the customer's favour.
qint64 discountMinor(const Promotion &promotion, const QString &priceType, qint64 priceMinor);

} // namespace foyer
