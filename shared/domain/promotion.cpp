#include "shared/domain/promotion.h"

#include <algorithm>

namespace foyer
{

namespace
{
constexpr qint64 wholePercent = 10'000;
}

bool appliesTo(const Promotion &promotion, const PromotedShow &show)
{
    return (!promotion.title.isValid() || promotion.title == show.title)
        && (!promotion.venue.isValid() || promotion.venue == show.venue)
        && (!promotion.firstDay.isValid() || promotion.firstDay <= show.day)
        && (!promotion.lastDay.isValid() || show.day <= promotion.lastDay)
        && (promotion.weekdays.isEmpty() || promotion.weekdays.contains(show.day.dayOfWeek()))
        && (promotion.kind == Promotion::Kind::Percent || promotion.currency == show.currency);
}

qint64 discountMinor(const Promotion &promotion, const QString &priceType, qint64 priceMinor)
{
    if (!promotion.priceTypes.isEmpty() && !promotion.priceTypes.contains(priceType))
        return 0;
    switch (promotion.kind) {
    case Promotion::Kind::Percent: {
        // In two steps, so that no price is too large for it.
        const qint64 rest = priceMinor % wholePercent * promotion.value;
        return priceMinor / wholePercent * promotion.value + (rest + wholePercent / 2) / wholePercent;
    }
    case Promotion::Kind::Amount:
        return std::min(promotion.value, priceMinor);
    case Promotion::Kind::Fixed:
        return std::max<qint64>(0, priceMinor - promotion.value);
    }
    return 0;
}

} // namespace foyer
