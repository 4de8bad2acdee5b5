// Tickets given back, and the cases of money that a person must look at.
#pragma once

#include "shared/domain/limits.h"
#include "shared/protocol/payment.h"

namespace foyer::protocol
{

inline constexpr int casesMax = 200;

enum class RefundState { Asked, Freed, Paid, Refused };

template <>
struct EnumNames<RefundState> {
    static constexpr std::array list {std::pair {RefundState::Asked, std::string_view("asked")},
                                      std::pair {RefundState::Freed, std::string_view("freed")},
                                      std::pair {RefundState::Paid, std::string_view("paid")},
                                      std::pair {RefundState::Refused, std::string_view("refused")}};
};

struct Refund {
    RefundId refund;
    ShowId show;
    BookingId booking;
    SeatNos seats;
    Money total; // what goes back, to where it came from
    RefundState state = RefundState::Asked;

    static constexpr auto fields()
    {
        return std::tuple {field("refund", &Refund::refund),   field("show", &Refund::show),
                           field("booking", &Refund::booking), field("seats", &Refund::seats, {1, seatsPerHoldMax}),
                           field("total", &Refund::total),     field("state", &Refund::state)};
    }
    bool operator==(const Refund &) const = default;
};

struct AskRefund {
    static constexpr auto kind = "booking.refund";
    static constexpr auto about = "Gives tickets of a booking back, all or some: the seats are free again, the money "
                                  "goes to where it came from. Goes on by itself once it is answered.";
    using Reply = Refund;
    static constexpr Role leastRole = Role::Staff;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    RefundId refund; // chosen by the client, kept when it asks again
    ShowId show;
    BookingId booking;
    SeatNos seats;
    QString reason;

    static constexpr auto fields()
    {
        return std::tuple {field("refund", &AskRefund::refund), field("show", &AskRefund::show),
                           field("booking", &AskRefund::booking),
                           field("seats", &AskRefund::seats, {1, seatsPerHoldMax}),
                           field("reason", &AskRefund::reason, {1, textLengthMax})};
    }
    bool operator==(const AskRefund &) const = default;
};

struct GetRefund {
    static constexpr auto kind = "booking.get_refund";
    static constexpr auto about = "How far a refund has come. An exchange has the id of the attempt that paid it.";
    using Reply = Refund;
    static constexpr Role leastRole = Role::Staff;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    RefundId refund;

    static constexpr auto fields() { return std::tuple {field("refund", &GetRefund::refund)}; }
    bool operator==(const GetRefund &) const = default;
};

enum class CaseKind { Unknown, SeatsLost, RefundRefused, EqualSeats };

template <>
struct EnumNames<CaseKind> {
    static constexpr std::array list {std::pair {CaseKind::Unknown, std::string_view("unknown")},
                                      std::pair {CaseKind::SeatsLost, std::string_view("seats_lost")},
                                      std::pair {CaseKind::RefundRefused, std::string_view("refund_refused")},
                                      std::pair {CaseKind::EqualSeats, std::string_view("equal_seats")}};
};

struct PaymentCase {
    qint64 number = 0; // for payment.close_case; 0: closes by itself, when the gateway answers
    CaseKind about = CaseKind::Unknown;
    ShowId show;
    BookingId booking; // or the hold that was to become one
    std::optional<AttemptId> attempt; // what it is about: one of the two
    std::optional<RefundId> refund;
    Money amount;
    QDateTime since;

    static constexpr auto fields()
    {
        return std::tuple {field("number", &PaymentCase::number),   field("about", &PaymentCase::about),
                           field("show", &PaymentCase::show),       field("booking", &PaymentCase::booking),
                           field("attempt", &PaymentCase::attempt), field("refund", &PaymentCase::refund),
                           field("amount", &PaymentCase::amount),   field("since", &PaymentCase::since)};
    }
    bool operator==(const PaymentCase &) const = default;
};

struct PaymentCases {
    QList<PaymentCase> cases;

    static constexpr auto fields() { return std::tuple {field("cases", &PaymentCases::cases, {0, casesMax})}; }
    bool operator==(const PaymentCases &) const = default;
};

struct ListCases {
    static constexpr auto kind = "payment.cases";
    static constexpr auto about = "Money that went another way than its customer expected, or waits for a gateway, "
                                  "oldest first.";
    using Reply = PaymentCases;
    static constexpr Role leastRole = Role::Staff;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    static constexpr auto fields() { return std::tuple<> {}; }
    bool operator==(const ListCases &) const = default;
};

struct CloseCase {
    static constexpr auto kind = "payment.close_case";
    static constexpr auto about = "A person has seen to a case; the note says what was done.";
    using Reply = Done;
    static constexpr Role leastRole = Role::Staff;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    qint64 number = 0;
    QString note;

    static constexpr auto fields()
    {
        return std::tuple {field("number", &CloseCase::number), field("note", &CloseCase::note, {1, textLengthMax})};
    }
    bool operator==(const CloseCase &) const = default;
};

} // namespace foyer::protocol
