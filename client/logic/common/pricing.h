// What seats cost: pure functions of a show's prices, its plan and who sits where.
#pragma once

#include "shared/core/result.h"
#include "shared/domain/seatingplan.h"
#include "shared/protocol/payment.h"
#include "shared/protocol/shows.h"

#include <QHash>
#include <QStringList>

namespace foyer::client
{

// The price type that every seat has at first, where the show sells it.
inline constexpr char16_t priceTypeDefault[] = u"adult";

// The price types that a seat is sold at, in the order of the show's list. Empty for a seat that is not sold.
QStringList priceTypesFor(SeatNo seat, const SeatingPlan &plan, const protocol::ShowDetails &show);
// priceTypeDefault, or the first of the seat's types; empty for a seat that is not sold.
QString firstPriceType(SeatNo seat, const SeatingPlan &plan, const protocol::ShowDetails &show);

// SeatUnknown when the plan lacks the seat, PriceTypeUnknown when it is not sold at that type.
Result<Money> priceOf(const protocol::SeatPrice &seat, const SeatingPlan &plan, const protocol::ShowDetails &show);
// All of them, all fees included; zero for none.
Result<Money> totalOf(const QList<protocol::SeatPrice> &seats, const SeatingPlan &plan,
                      const protocol::ShowDetails &show);

// The least price of each category (PlanCategory::key) at priceTypeDefault, or at any type where that is not sold.
QHash<QString, Money> categoryPrices(const protocol::ShowDetails &show);

} // namespace foyer::client
