#include "tests/chaos/history/operation.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace foyer::chaos
{

namespace
{
QString seatList(const SeatNos &seats)
{
    QStringList texts;
    for (const SeatNo seat : seats)
        texts.append(QString::number(seat.value));
    return texts.join(u',');
}

QString asked(const Operation &operation)
{
    const QString hold = QString::number(operation.hold.value);
    const QString instead = operation.hold.isValid() ? u" instead of hold "_s + hold : QString();
    switch (operation.act) {
    case Act::Hold:
        return u"holds seats "_s + seatList(operation.seats) + instead;
    case Act::HoldBest:
        return u"holds the best %1"_s.arg(operation.count) + instead;
    case Act::Renew:
        return u"renews hold "_s + hold;
    case Act::Release:
        return u"releases hold "_s + hold;
    case Act::Pay:
        return u"begins to pay for hold %1, attempt %2"_s.arg(hold, operation.attempt.toString());
    case Act::Answer:
        return u"answers whether equal seats are taken for attempt "_s + operation.attempt.toString();
    case Act::Join:
        return u"gets in line for %1 seats %2"_s.arg(QString::number(operation.count), seatList(operation.seats));
    case Act::Leave:
        return u"leaves the line as entry %1"_s.arg(operation.entry.value);
    case Act::Accept:
        return u"accepts hold %1, offered to entry %2"_s.arg(hold, QString::number(operation.entry.value));
    case Act::DeclineOffer:
        return u"declines what is offered to entry %1"_s.arg(operation.entry.value);
    case Act::SeeHold:
        return u"asks for hold "_s + hold;
    case Act::SeePayment:
        return u"asks for attempt "_s + operation.attempt.toString();
    case Act::SeeBooking:
        return u"asks for booking %1"_s.arg(operation.booking.value);
    case Act::SeeEntry:
        return u"asks for entry %1"_s.arg(operation.entry.value);
    }
    return {};
}

QString told(const protocol::Hold &hold)
{
    return u"hold %1 %2, seats %3, until %4, told at %5"_s.arg(
        QString::number(hold.hold.value), protocol::enumName(hold.state), seatList(hold.seats),
        clockText(hold.expiresAt.toMSecsSinceEpoch()), clockText(hold.now.toMSecsSinceEpoch()));
}

QString told(const Operation &operation)
{
    if (const Error *const error = operation.refusal())
        return u"refused, %1 %2 %3"_s.arg(errorName(error->code), seatList(error->seats),
                                          QString::fromLatin1(error->seatStates));
    if (const auto *const hold = operation.toldHold())
        return told(*hold);
    if (const auto *const entry = operation.toldEntry())
        return u"entry %1 %2, %3"_s.arg(QString::number(entry->entry.value), protocol::enumName(entry->state),
                                        entry->offer ? told(*entry->offer) : u"no offer"_s);
    if (operation.isUnanswered())
        return u"no answer"_s;
    return u"booking %1"_s.arg(std::get<protocol::Booking>(operation.outcome).reference);
}
} // namespace

QString clockText(qint64 ms)
{
    constexpr qint64 hourMs = 3'600'000;
    return ms == never ? u"?"_s : QString::number(double(ms % hourMs) / 1000, 'f', 3);
}

QString describe(const Operation &operation)
{
    return u"%1-%2 client %3 %4 of show %5: %6"_s.arg(clockText(operation.invokedMs), clockText(operation.returnedMs),
                                                      QString::number(operation.client), asked(operation),
                                                      QString::number(operation.show.value), told(operation));
}

} // namespace foyer::chaos
