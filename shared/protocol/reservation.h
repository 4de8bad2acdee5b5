// What a payment takes besides money: a promotion code, a voucher, tickets in exchange. Taken before paying begins.
#pragma once

#include "shared/domain/limits.h"
#include "shared/protocol/payment.h"

namespace foyer::protocol
{

inline constexpr int codeLengthMax = 40; // of promotions and vouchers

// Tickets that are given back for those that are paid: they stay valid until the new ones are.
struct TicketsInExchange {
    ShowId show;
    BookingId booking;
    QString reference; // of the booking: who can name it may give its tickets back
    SeatNos seats;

    static constexpr auto fields()
    {
        return std::tuple {field("show", &TicketsInExchange::show), field("booking", &TicketsInExchange::booking),
                           field("reference", &TicketsInExchange::reference, {8, 8}),
                           field("seats", &TicketsInExchange::seats, {1, seatsPerHoldMax})};
    }
    bool operator==(const TicketsInExchange &) const = default;
};

struct Reservation {
    AttemptId attempt;
    QList<qint64> discountsMinor; // off the price of each of the seats, in their order
    Money total; // of all seats after the discounts: what payment.begin is to name
    Money voucher; // of it, by the voucher
    Money credit; // of it, by the tickets in exchange
    Money toPay; // the rest
    Money back; // what goes back for tickets that were worth more than the new ones

    static constexpr auto fields()
    {
        return std::tuple {field("attempt", &Reservation::attempt),
                           field("discountsMinor", &Reservation::discountsMinor, {0, seatsPerHoldMax}),
                           field("total", &Reservation::total),
                           field("voucher", &Reservation::voucher),
                           field("credit", &Reservation::credit),
                           field("toPay", &Reservation::toPay),
                           field("back", &Reservation::back)};
    }
    bool operator==(const Reservation &) const = default;
};

struct Reserve {
    static constexpr auto kind = "payment.reserve";
    static constexpr auto about =
        "Takes for a payment that is about to begin: one use of a promotion code, what is left on a voucher, tickets "
        "in exchange. The card of a member counts as the promotion that it stands for. Kept some minutes for "
        "payment.begin with the same attempt and `reserved`; used by its booking, "
        "given back otherwise. Asked again for the same attempt it takes anew.";
    using Reply = Reservation;
    static constexpr Role leastRole = Role::Kiosk;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    ShowId show;
    HolderId holder;
    HoldId hold;
    AttemptId attempt;
    QList<SeatPrice> seats; // as in payment.begin
    std::optional<QString> promotion; // or the code of a card that stands for one
    std::optional<QString> voucher;
    std::optional<TicketsInExchange> exchange;

    static constexpr auto fields()
    {
        return std::tuple {field("show", &Reserve::show),
                           field("holder", &Reserve::holder),
                           field("hold", &Reserve::hold),
                           field("attempt", &Reserve::attempt),
                           field("seats", &Reserve::seats, {1, seatsPerHoldMax}),
                           field("promotion", &Reserve::promotion, {1, codeLengthMax}),
                           field("voucher", &Reserve::voucher, {1, codeLengthMax}),
                           field("exchange", &Reserve::exchange)};
    }
    bool operator==(const Reserve &) const = default;
};

} // namespace foyer::protocol
