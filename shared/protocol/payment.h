// Paying for a hold, and the booking that comes of it.
#pragma once

#include "shared/core/ids.h"
#include "shared/core/money.h"
#include "shared/domain/limits.h"
#include "shared/domain/payment.h"
#include "shared/protocol/booking.h"
#include "shared/protocol/enumnames.h"
#include "shared/protocol/message.h"

#include <QDateTime>
#include <optional>

namespace foyer::protocol
{

using foyer::PaymentMethod;
using foyer::PaymentState;

template <>
struct EnumNames<PaymentState> {
    static constexpr std::array list {std::pair {PaymentState::Created, std::string_view("created")},
                                      std::pair {PaymentState::Submitted, std::string_view("submitted")},
                                      std::pair {PaymentState::Approved, std::string_view("approved")},
                                      std::pair {PaymentState::Captured, std::string_view("captured")},
                                      std::pair {PaymentState::Declined, std::string_view("declined")},
                                      std::pair {PaymentState::Voided, std::string_view("voided")},
                                      std::pair {PaymentState::Refunded, std::string_view("refunded")},
                                      std::pair {PaymentState::Unknown, std::string_view("unknown")}};
};

template <>
struct EnumNames<PaymentMethod> {
    static constexpr std::array list {std::pair {PaymentMethod::Token, std::string_view("token")},
                                      std::pair {PaymentMethod::Terminal, std::string_view("terminal")},
                                      std::pair {PaymentMethod::Cash, std::string_view("cash")}};
};

// Where a payment attempt stands, and what became of the hold it pays for.
struct Payment {
    AttemptId attempt;
    PaymentState state = PaymentState::Created;
    Hold hold; // its `booking` is set once the seats are sold
    // The seats were lost before the money came. The hold is of equal ones: payment.answer says until its end whether
    // the customer takes them.
    bool asksAboutSeats = false;

    static constexpr auto fields()
    {
        return std::tuple {field("attempt", &Payment::attempt), field("state", &Payment::state),
                           field("hold", &Payment::hold), field("asksAboutSeats", &Payment::asksAboutSeats)};
    }
    bool operator==(const Payment &) const = default;
};

struct SeatPrice {
    SeatNo seat;
    QString priceType;

    static constexpr auto fields()
    {
        return std::tuple {field("seat", &SeatPrice::seat), field("priceType", &SeatPrice::priceType, {1, 40})};
    }
    bool operator==(const SeatPrice &) const = default;
};

struct BeginPayment {
    static constexpr auto kind = "payment.begin";
    static constexpr auto about = "Begins to pay for a hold: from here on it cannot expire under the running payment. "
                                  "The outcome is pushed to the topic holder/UUID and can be asked for by payment.get "
                                  "at any time. After a decline a new attempt has a new id.";
    using Reply = Payment;
    static constexpr Role leastRole = Role::Kiosk;
    static constexpr RunsOn runsOn = RunsOn::Lane;

    CommandId command;
    ShowId show;
    HolderId holder;
    HoldId hold;
    AttemptId attempt;
    QList<SeatPrice> seats; // every seat of the hold once
    Money total; // what the customer was shown: refused with amount_mismatch when it is not what the seats cost
    QString paymentToken; // what a form for cards gave, or which terminal; never a card number
    PaymentMethod method = PaymentMethod::Token; // cash is for staff
    bool reserved = false; // with what payment.reserve took for this attempt

    static constexpr auto fields()
    {
        return std::tuple {
            field("command", &BeginPayment::command), field("show", &BeginPayment::show),
            field("holder", &BeginPayment::holder),   field("hold", &BeginPayment::hold),
            field("attempt", &BeginPayment::attempt), field("seats", &BeginPayment::seats, {1, seatsPerHoldMax}),
            field("total", &BeginPayment::total),     field("paymentToken", &BeginPayment::paymentToken, {1, 80}),
            field("method", &BeginPayment::method),   field("reserved", &BeginPayment::reserved)};
    }
    bool operator==(const BeginPayment &) const = default;
};

struct GetPayment {
    static constexpr auto kind = "payment.get";
    static constexpr auto about = "Where a payment attempt stands, and what became of the hold it pays for.";
    using Reply = Payment;
    static constexpr Role leastRole = Role::Kiosk;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    ShowId show;
    HolderId holder;
    AttemptId attempt;

    static constexpr auto fields()
    {
        return std::tuple {field("show", &GetPayment::show), field("holder", &GetPayment::holder),
                           field("attempt", &GetPayment::attempt)};
    }
    bool operator==(const GetPayment &) const = default;
};

struct LookAtPayment {
    static constexpr auto kind = "payment.look";
    static constexpr auto about =
        "Has the server ask its gateway about an attempt now instead of when it would anyway: "
        "for a kiosk whose card terminal has finished. Only the gateway's word counts.";
    using Reply = Payment; // as it stands before the gateway has answered
    static constexpr Role leastRole = Role::Kiosk;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    ShowId show;
    HolderId holder;
    AttemptId attempt;

    static constexpr auto fields()
    {
        return std::tuple {field("show", &LookAtPayment::show), field("holder", &LookAtPayment::holder),
                           field("attempt", &LookAtPayment::attempt)};
    }
    bool operator==(const LookAtPayment &) const = default;
};

struct AnswerEqualSeats {
    static constexpr auto kind = "payment.answer";
    static constexpr auto about = "Says whether the customer takes the equal seats that are held for a payment whose "
                                  "seats were lost. Taken, they are booked with the money that the bank has approved; "
                                  "refused, or without an answer in time, it goes back.";
    using Reply = Payment;
    static constexpr Role leastRole = Role::Kiosk;
    static constexpr RunsOn runsOn = RunsOn::Lane;

    CommandId command;
    ShowId show;
    HolderId holder;
    AttemptId attempt;
    bool takes = false;

    static constexpr auto fields()
    {
        return std::tuple {field("command", &AnswerEqualSeats::command), field("show", &AnswerEqualSeats::show),
                           field("holder", &AnswerEqualSeats::holder), field("attempt", &AnswerEqualSeats::attempt),
                           field("takes", &AnswerEqualSeats::takes)};
    }
    bool operator==(const AnswerEqualSeats &) const = default;
};

struct PaymentChanged {
    static constexpr auto pushKind = "payment.changed";
    static constexpr auto topicPrefix = "holder/";
    static constexpr auto about = "Where a payment of this customer stands now; seq counts from 1 and may start again: "
                                  "the body is the whole truth each time.";

    Payment payment;

    static constexpr auto fields() { return std::tuple {field("payment", &PaymentChanged::payment)}; }
    bool operator==(const PaymentChanged &) const = default;
};

} // namespace foyer::protocol
