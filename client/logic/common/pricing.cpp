#include "client/logic/common/pricing.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

QString categoryOf(SeatNo no, const SeatingPlan &plan)
{
    const Seat *seat = plan.seat(no);
    return seat ? plan.categories.at(seat->category).key : QString();
}

} // namespace

QStringList priceTypesFor(SeatNo seat, const SeatingPlan &plan, const protocol::ShowDetails &show)
{
    const QString category = categoryOf(seat, plan);
    QStringList types;
    for (const protocol::Price &price : show.prices)
        if (price.category == category)
            types.append(price.priceType);
    return types;
}

QString firstPriceType(SeatNo seat, const SeatingPlan &plan, const protocol::ShowDetails &show)
{
    const QStringList types = priceTypesFor(seat, plan, show);
    const QString usual = QString::fromUtf16(priceTypeDefault);
    return types.contains(usual) ? usual : types.value(0);
}

Result<Money> priceOf(const protocol::SeatPrice &seat, const SeatingPlan &plan, const protocol::ShowDetails &show)
{
    const QString category = categoryOf(seat.seat, plan);
    if (category.isEmpty())
        return failure(ErrorCode::SeatUnknown, u"the plan has no seat %1"_s.arg(seat.seat.value));
    for (const protocol::Price &price : show.prices)
        if (price.category == category && price.priceType == seat.priceType)
            return Money {price.minor, show.currency};
    return failure(ErrorCode::PriceTypeUnknown, u"%1 is not sold at %2"_s.arg(category, seat.priceType));
}

Result<Money> totalOf(const QList<protocol::SeatPrice> &seats, const SeatingPlan &plan,
                      const protocol::ShowDetails &show)
{
    Money total {0, show.currency};
    for (const protocol::SeatPrice &seat : seats) {
        const Result<Money> price = priceOf(seat, plan, show);
        if (!price)
            return price.error();
        total += *price;
    }
    return total;
}

QHash<QString, Money> categoryPrices(const protocol::ShowDetails &show)
{
    QHash<QString, Money> usual;
    QHash<QString, Money> least;
    for (const protocol::Price &price : show.prices) {
        const Money money {price.minor, show.currency};
        if (price.priceType == QString::fromUtf16(priceTypeDefault))
            usual.insert(price.category, money);
        const auto known = least.constFind(price.category);
        if (known == least.constEnd() || money.minor < known->minor)
            least.insert(price.category, money);
    }
    least.insert(usual);
    return least;
}

} // namespace foyer::client
