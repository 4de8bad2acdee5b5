// A booking and its tickets.
#pragma once

#include "shared/core/ids.h"
#include "shared/core/money.h"
#include "shared/domain/limits.h"
#include "shared/protocol/message.h"

#include <QDateTime>

namespace foyer::protocol
{

inline constexpr qint64 ticketCodeLengthMax = 400;

struct Ticket {
    TicketId ticket;
    SeatNo seat;
    QString priceType;
    Money price;
    QByteArray code; // signed, as it stands in the QR code

    static constexpr auto fields()
    {
        return std::tuple {field("ticket", &Ticket::ticket), field("seat", &Ticket::seat),
                           field("priceType", &Ticket::priceType, {1, 40}), field("price", &Ticket::price),
                           field("code", &Ticket::code, {1, ticketCodeLengthMax})};
    }
    bool operator==(const Ticket &) const = default;
};

struct Booking {
    BookingId booking;
    ShowId show;
    QString reference; // 8 characters that people can read out
    Money total;
    QDateTime bookedAt;
    QList<Ticket> tickets;

    static constexpr auto fields()
    {
        return std::tuple {field("booking", &Booking::booking),
                           field("show", &Booking::show),
                           field("reference", &Booking::reference, {8, 8}),
                           field("total", &Booking::total),
                           field("bookedAt", &Booking::bookedAt),
                           field("tickets", &Booking::tickets, {1, seatsPerHoldMax})};
    }
    bool operator==(const Booking &) const = default;
};

struct GetBooking {
    static constexpr auto kind = "booking.get";
    static constexpr auto about = "A booking and its tickets.";
    using Reply = Booking;
    static constexpr Role leastRole = Role::Public;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    ShowId show;
    HolderId holder;
    BookingId booking;

    static constexpr auto fields()
    {
        return std::tuple {field("show", &GetBooking::show), field("holder", &GetBooking::holder),
                           field("booking", &GetBooking::booking)};
    }
    bool operator==(const GetBooking &) const = default;
};

} // namespace foyer::protocol
