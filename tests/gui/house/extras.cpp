// The part of the house in memory that knows codes, vouchers and addresses.
#include "shared/domain/contact.h"
#include "shared/protocol/contact.h"
#include "shared/protocol/members.h"
#include "tests/gui/house/demohouse.h"

namespace foyer::test
{

void DemoHouse::answerExtras()
{
    on<protocol::Reserve>([this](const protocol::Reserve &q) { return reserve(q); });
    on<protocol::GreetMember>([](const protocol::GreetMember &q) -> Result<protocol::MemberGreeting> {
        if (q.code == QLatin1StringView(memberCode))
            return protocol::MemberGreeting {QStringLiteral("Anna"), true, true};
        if (q.code == QLatin1StringView(poorMemberCode))
            return protocol::MemberGreeting {QStringLiteral("Ben"), false, true};
        return failure(ErrorCode::NotFound, {}, QStringLiteral("code"));
    });
    on<protocol::SetContact>([](const protocol::SetContact &q) {
        return q.member || isMailAddress(*q.mail) ? Result(protocol::Done {})
                                                  : Result<protocol::Done>(failure(ErrorCode::ContactInvalid));
    });
}

qint64 DemoHouse::priceMinor(ShowId show, const protocol::SeatPrice &seat)
{
    const SeatingPlan &hall = plan(show);
    for (const protocol::Price &price : std::as_const(m_data.prices))
        if (price.category == hall.categories[hall.seat(seat.seat)->category].key && price.priceType == seat.priceType)
            return price.minor;
    return 0;
}

Result<protocol::Reservation> DemoHouse::reserve(const protocol::Reserve &asked)
{
    const auto money = [](qint64 minor) { return Money {minor, QStringLiteral("EUR")}; };
    protocol::Reservation reservation;
    reservation.attempt = asked.attempt;
    qint64 totalMinor = 0;
    const bool isCard = asked.promotion == QLatin1StringView(memberCode);
    if (asked.promotion && !isCard && *asked.promotion != QLatin1StringView(springCode))
        return failure(ErrorCode::PromotionUnknown, {}, QStringLiteral("promotion"));
    for (const protocol::SeatPrice &seat : asked.seats) {
        const qint64 price = priceMinor(asked.show, seat);
        reservation.discountsMinor << (asked.promotion ? price / 5 : 0);
        totalMinor += price - reservation.discountsMinor.last();
    }
    qint64 voucherMinor = 0;
    if (asked.voucher == QLatin1StringView(smallVoucher))
        voucherMinor = std::min<qint64>(totalMinor, 1000);
    else if (asked.voucher == QLatin1StringView(largeVoucher))
        voucherMinor = totalMinor;
    else if (asked.voucher)
        return failure(ErrorCode::VoucherUnknown, {}, QStringLiteral("voucher"));
    reservation.total = money(totalMinor);
    reservation.voucher = money(voucherMinor);
    const qint64 oldMinor = asked.exchange ? oldBooking().booking.total.minor : 0;
    const qint64 creditMinor = std::min(oldMinor, totalMinor - voucherMinor);
    reservation.credit = money(creditMinor);
    reservation.back = money(oldMinor - creditMinor);
    reservation.toPay = money(totalMinor - voucherMinor - creditMinor);
    m_reservation = reservation;
    return reservation;
}

} // namespace foyer::test
