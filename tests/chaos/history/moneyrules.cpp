#include "tests/chaos/history/rules.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::chaos
{

namespace
{
bool isPaidFor(const AttemptRow &attempt, const BookingRow *booking)
{
    return booking && booking->hold == attempt.hold && booking->holder == attempt.holder
        && booking->totalMinor == attempt.amountMinor;
}

QString whyWrong(const AttemptRow &attempt, const BookingRow *booking, const QString &ledger)
{
    const bool moneyIsTaken = ledger == "captured"_L1;
    const bool moneyIsReserved = ledger == "approved"_L1 || ledger == "pending"_L1;
    if (booking && !isPaidFor(attempt, booking))
        return u"its booking is of another hold, holder or amount"_s;
    if (booking && (!moneyIsTaken || attempt.state != "captured"_L1))
        return u"there is a booking, but the money was not taken"_s;
    if (!booking && moneyIsTaken)
        return u"the money was taken, but there is no booking"_s;
    if (!booking && moneyIsReserved)
        return u"the money is still reserved, but there is no booking"_s;
    if (!booking && attempt.state != "declined"_L1 && attempt.state != "voided"_L1 && attempt.state != "refunded"_L1)
        return u"it has not come to its end"_s;
    return {};
}
} // namespace

Faults checkMoney(const Books &books)
{
    Faults faults;
    QHash<AttemptId, const BookingRow *> bookings;
    for (const BookingRow &booking : books.bookings) {
        if (bookings.contains(booking.attempt))
            faults.append(u"rule 7: two bookings for attempt "_s + booking.attempt.toString());
        bookings.insert(booking.attempt, &booking);
    }
    for (const AttemptRow &attempt : books.attempts) {
        const QString ledger = books.ledger.value(attempt.id, u"unheard"_s);
        const QString why = whyWrong(attempt, bookings.take(attempt.id), ledger);
        if (!why.isEmpty())
            faults.append(u"rule 7: attempt %1 for hold %2 of show %3 is %4, the gateway says %5: %6"_s.arg(
                attempt.id.toString(), QString::number(attempt.hold.value), QString::number(attempt.show.value),
                attempt.state, ledger, why));
    }
    for (const BookingRow *booking : std::as_const(bookings))
        faults.append(u"rule 7: nobody paid for booking %1"_s.arg(booking->reference));
    return faults;
}

} // namespace foyer::chaos
