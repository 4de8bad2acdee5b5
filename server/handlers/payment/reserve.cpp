#include "server/handlers/handlers.h"
#include "server/handlers/memberofcard.h"
#include "server/storage/database.h"
#include "shared/domain/promotion.h"
#include "shared/domain/typedcode.h"
#include "shared/protocol/reservation.h"

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
// What seats cost and what is taken off, before anything is written.
struct Bill {
    SeatNos seats;
    QStringList priceTypes;
    QList<qint64> pricesMinor;
    QList<qint64> discountsMinor;
    QString currency;
    std::optional<QString> promotion; // of which a use was taken

    qint64 totalMinor() const
    {
        return std::accumulate(pricesMinor.begin(), pricesMinor.end(), qint64(0))
            - std::accumulate(discountsMinor.begin(), discountsMinor.end(), qint64(0));
    }
};

Result<Bill> billFor(const protocol::Reserve &asked, Database &database)
{
    Bill bill;
    for (const protocol::SeatPrice &seat : asked.seats) {
        bill.seats.append(seat.seat);
        bill.priceTypes.append(seat.priceType);
    }
    if (!database.value<bool>("payment/holds_seats", asked.show, asked.hold, asked.holder, bill.seats))
        return failure(ErrorCode::HoldUnknown, u"no such hold of this holder, or of other seats"_s, u"hold"_s);
    for (Row row : database.run("payment/seat_prices", asked.show, bill.seats, bill.priceTypes)) {
        const auto price = row.next<std::optional<qint64>>();
        if (!price)
            return failure(ErrorCode::PriceTypeUnknown);
        bill.pricesMinor.append(*price);
        bill.discountsMinor.append(0);
        bill.currency = row.next<QString>();
    }
    return bill;
}

Promotion readPromotion(Row &row)
{
    static const QHash<QString, Promotion::Kind> kinds {{u"percent"_s, Promotion::Kind::Percent},
                                                        {u"amount"_s, Promotion::Kind::Amount},
                                                        {u"fixed"_s, Promotion::Kind::Fixed}};
    Promotion promotion;
    promotion.kind = kinds.value(row.next<QString>());
    promotion.value = row.next<qint64>();
    promotion.currency = row.next<QString>();
    promotion.title = row.next<TitleId>();
    promotion.venue = row.next<VenueId>();
    promotion.priceTypes = row.next<QStringList>();
    promotion.firstDay = row.next<std::optional<QDate>>().value_or(QDate());
    promotion.lastDay = row.next<std::optional<QDate>>().value_or(QDate());
    promotion.weekdays = row.next<QList<int>>();
    return promotion;
}

// What somebody typed, or what the member's card stands for that he brought.
std::optional<QString> promotionMeant(const QString &typed, Database &database)
{
    if (readTypedCode(typed).kind != TypedCode::Kind::Member)
        return typed;
    const std::optional<MemberOfCard> member = memberOfCard(typed, database);
    return member ? member->promotion : std::nullopt;
}

std::optional<Error> takePromotion(Bill &bill, ShowId show, const QString &typed, Database &database)
{
    const Error unknown = failure(ErrorCode::PromotionUnknown, u"not for these seats"_s, u"promotion"_s);
    bill.promotion = promotionMeant(typed, database);
    if (!bill.promotion)
        return unknown;
    std::optional<Row> row = database.one("payment/promotion", *bill.promotion);
    std::optional<Row> of = database.one("payment/promoted_show", show);
    if (!row || !of)
        return unknown;
    const Promotion promotion = readPromotion(*row);
    if (!appliesTo(promotion, {of->next<TitleId>(), of->next<VenueId>(), of->next<QDate>(), bill.currency}))
        return unknown;
    for (qsizetype i = 0; i < bill.seats.size(); ++i)
        bill.discountsMinor[i] = discountMinor(promotion, bill.priceTypes.at(i), bill.pricesMinor.at(i));
    if (std::all_of(bill.discountsMinor.begin(), bill.discountsMinor.end(), [](qint64 minor) { return minor == 0; }))
        return unknown;
    if (!database.one("payment/take_promotion", *bill.promotion))
        return failure(ErrorCode::PromotionUsedUp, u"no use is left"_s, u"promotion"_s);
    return std::nullopt;
}

// Answers what the tickets are worth.
Result<qint64> takeTickets(const protocol::Reserve &asked, const QString &currency, Database &database)
{
    if (!asked.exchange)
        return 0;
    const protocol::TicketsInExchange &old = *asked.exchange;
    std::optional<Row> booking = database.one("payment/booking_to_exchange", old.show, old.booking, old.reference);
    if (!booking)
        return failure(ErrorCode::NotFound, u"no such booking, or its show has begun"_s, u"exchange"_s);
    if (booking->next<QString>() != currency)
        return failure(ErrorCode::CurrencyMismatch, u"tickets of another currency"_s, u"exchange"_s);
    std::optional<Row> promised =
        database.one("payment/promise_tickets", old.show, old.booking, old.seats, asked.attempt);
    if (promised->next<int>() != old.seats.size())
        return failure(ErrorCode::NotRefundable, u"not all of these tickets are valid"_s, u"exchange"_s);
    return promised->next<qint64>();
}

Result<qint64> takeFromVoucher(const std::optional<QString> &code, qint64 openMinor, const QString &currency,
                               Database &database)
{
    if (!code)
        return 0;
    std::optional<Row> voucher = database.one("payment/voucher", *code);
    if (!voucher)
        return failure(ErrorCode::VoucherUnknown, u"no such voucher"_s, u"voucher"_s);
    if (voucher->next<QString>() != currency)
        return failure(ErrorCode::CurrencyMismatch, u"a voucher of another currency"_s, u"voucher"_s);
    const qint64 takenMinor = std::min(voucher->next<qint64>(), openMinor);
    if (voucher->next<bool>())
        return failure(ErrorCode::VoucherExpired, u"expired"_s, u"voucher"_s);
    if (takenMinor == 0 && openMinor > 0)
        return failure(ErrorCode::VoucherEmpty, u"nothing is left"_s, u"voucher"_s);
    database.run("payment/take_from_voucher", *code, takenMinor);
    return takenMinor;
}

bool takesNothing(const protocol::Reserve &asked) { return !asked.promotion && !asked.voucher && !asked.exchange; }

template <class T>
std::optional<T> inExchange(const protocol::Reserve &asked, T protocol::TicketsInExchange::*member)
{
    return asked.exchange ? std::optional((*asked.exchange).*member) : std::nullopt;
}
} // namespace

// The order in which rows are locked is that of server/sql/functions/money.sql.
Result<protocol::Reservation> handle(const protocol::Reserve &asked, HandlerContext &context)
{
    Database &database = context.database;
    Transaction transaction(database);
    database.run("payment/free_reservation", asked.show, asked.attempt);
    Result<Bill> bill = billFor(asked, database);
    if (!bill) {
        if (takesNothing(asked))
            transaction.commit(); // it gives back, whatever has become of the seats
        return bill.error();
    }
    const Result<qint64> oldMinor = takeTickets(asked, bill->currency, database);
    if (!oldMinor)
        return oldMinor.error();
    if (asked.promotion)
        if (const auto error = takePromotion(*bill, asked.show, *asked.promotion, database))
            return *error;
    const qint64 creditMinor = std::min(*oldMinor, bill->totalMinor());
    const qint64 openMinor = bill->totalMinor() - creditMinor;
    const Result<qint64> voucherMinor = takeFromVoucher(asked.voucher, openMinor, bill->currency, database);
    if (!voucherMinor)
        return voucherMinor.error();
    const bool made =
        !database
             .run("payment/make_reservation", asked.show, asked.attempt, bill->seats, bill->priceTypes,
                  bill->discountsMinor, bill->promotion, asked.voucher, *voucherMinor,
                  inExchange(asked, &protocol::TicketsInExchange::show),
                  inExchange(asked, &protocol::TicketsInExchange::booking),
                  inExchange(asked, &protocol::TicketsInExchange::seats), creditMinor, *oldMinor - creditMinor)
             .isEmpty();
    if (!made)
        return failure(ErrorCode::CommandReused, u"this attempt has begun already"_s, u"attempt"_s);
    transaction.commit();
    const auto money = [&](qint64 minor) { return Money {minor, bill->currency}; };
    return protocol::Reservation {asked.attempt,
                                  bill->discountsMinor,
                                  money(bill->totalMinor()),
                                  money(*voucherMinor),
                                  money(creditMinor),
                                  money(openMinor - *voucherMinor),
                                  money(*oldMinor - creditMinor)};
}

} // namespace foyer::server
