// Vouchers and promotion codes, as staff make them.
#pragma once

#include "shared/domain/promotion.h"
#include "shared/protocol/reservation.h"

namespace foyer::protocol
{

struct Voucher {
    QString code; // a secret of whoever has it
    Money value;
    std::optional<QDateTime> expiresAt;

    static constexpr auto fields()
    {
        return std::tuple {field("code", &Voucher::code, {1, codeLengthMax}), field("value", &Voucher::value),
                           field("expiresAt", &Voucher::expiresAt)};
    }
    bool operator==(const Voucher &) const = default;
};

struct IssueVoucher {
    static constexpr auto kind = "voucher.issue";
    static constexpr auto about = "Makes a voucher of this value, with a code that nobody can guess. Whoever asks has "
                                  "taken the money for it.";
    using Reply = Voucher;
    static constexpr Role leastRole = Role::Staff;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    Money value;
    std::optional<QDateTime> expiresAt;

    static constexpr auto fields()
    {
        return std::tuple {field("value", &IssueVoucher::value), field("expiresAt", &IssueVoucher::expiresAt)};
    }
    bool operator==(const IssueVoucher &) const = default;
};

using PromotionKind = foyer::Promotion::Kind;

template <>
struct EnumNames<PromotionKind> {
    static constexpr std::array list {std::pair {PromotionKind::Percent, std::string_view("percent")},
                                      std::pair {PromotionKind::Amount, std::string_view("amount")},
                                      std::pair {PromotionKind::Fixed, std::string_view("fixed")}};
};

struct SavePromotion {
    static constexpr auto kind = "promotion.save";
    static constexpr auto about = "Makes a promotion code, or changes it; the uses so far stay.";
    using Reply = Done;
    static constexpr Role leastRole = Role::Admin;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    QString code;
    PromotionKind takes = PromotionKind::Percent;
    qint64 value = 0; // hundredths of a percent off; minor units off; minor units that a seat costs
    std::optional<QString> currency; // of minor units
    std::optional<TitleId> title; // for shows of this title alone ...
    std::optional<VenueId> venue; // ... in this venue ...
    QStringList priceTypes; // ... for these price types; empty: all
    std::optional<QDate> firstDay;
    std::optional<QDate> lastDay;
    QList<int> weekdays; // ISO, Monday is 1; empty: all
    std::optional<int> usesMax; // bookings in all

    static constexpr auto fields()
    {
        return std::tuple {field("code", &SavePromotion::code, {1, codeLengthMax}),
                           field("takes", &SavePromotion::takes),
                           field("value", &SavePromotion::value),
                           field("currency", &SavePromotion::currency, {3, 3}),
                           field("title", &SavePromotion::title),
                           field("venue", &SavePromotion::venue),
                           field("priceTypes", &SavePromotion::priceTypes, {0, 20}),
                           field("firstDay", &SavePromotion::firstDay),
                           field("lastDay", &SavePromotion::lastDay),
                           field("weekdays", &SavePromotion::weekdays, {0, 7}),
                           field("usesMax", &SavePromotion::usesMax, {1, 1'000'000'000})};
    }
    bool operator==(const SavePromotion &) const = default;
};

} // namespace foyer::protocol
