// Ways back to a booking: by the reference that people read out, and by a link for a phone.
#pragma once

#include "shared/protocol/tickets.h"

namespace foyer::protocol
{

inline constexpr int foundBookingsMax = 10; // references are unique within a show: more than one is an accident

struct FoundBooking {
    Booking booking;
    QString titleName;
    QString venueName;
    QString timeZone; // IANA, of the venue
    QDateTime startsAt;

    static constexpr auto fields()
    {
        return std::tuple {field("booking", &FoundBooking::booking), field("titleName", &FoundBooking::titleName),
                           field("venueName", &FoundBooking::venueName), field("timeZone", &FoundBooking::timeZone),
                           field("startsAt", &FoundBooking::startsAt)};
    }
    bool operator==(const FoundBooking &) const = default;
};

struct FoundBookings {
    QList<FoundBooking> bookings; // the latest show first

    static constexpr auto fields()
    {
        return std::tuple {field("bookings", &FoundBookings::bookings, {1, foundBookingsMax})};
    }
    bool operator==(const FoundBookings &) const = default;
};

inline constexpr int bookingCodeLengthMax = 200; // a reference however it is typed, or a ticket's code

struct FindBooking {
    static constexpr auto kind = "booking.find";
    static constexpr auto about =
        "The bookings of a reference as somebody typed it, normally one, or the one of a ticket whose code was "
        "scanned. Refused with reference_mistyped when it cannot be right, not_found when there is none, "
        "ticket_cancelled when all its tickets are; after too many that were not found with paused.";
    using Reply = FoundBookings;
    static constexpr Role leastRole = Role::Kiosk;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    QString reference;

    static constexpr auto fields()
    {
        return std::tuple {field("reference", &FindBooking::reference, {1, bookingCodeLengthMax})};
    }
    bool operator==(const FindBooking &) const = default;
};

struct PhoneLink {
    QString url; // who has it sees the booking and its tickets
    QDateTime expiresAt;

    static constexpr auto fields()
    {
        return std::tuple {field("url", &PhoneLink::url), field("expiresAt", &PhoneLink::expiresAt)};
    }
    bool operator==(const PhoneLink &) const = default;
};

struct LinkBooking {
    static constexpr auto kind = "booking.link";
    static constexpr auto about =
        "Makes a link by which a phone opens the tickets of a booking for a short time. Refused "
        "with unavailable where the house has no pages for phones.";
    using Reply = PhoneLink;
    static constexpr Role leastRole = Role::Kiosk;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    ShowId show;
    HolderId holder;
    BookingId booking;

    static constexpr auto fields()
    {
        return std::tuple {field("show", &LinkBooking::show), field("holder", &LinkBooking::holder),
                           field("booking", &LinkBooking::booking)};
    }
    bool operator==(const LinkBooking &) const = default;
};

} // namespace foyer::protocol
