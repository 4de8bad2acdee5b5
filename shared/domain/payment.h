// How a payment attempt moves from state to state: the one table of it. docs/states.md draws it, a test compares the
// two.
#pragma once

#include <QLatin1String>
#include <array>
#include <optional>

namespace foyer
{

enum class PaymentState { Created, Submitted, Approved, Captured, Declined, Voided, Refunded, Unknown };

enum class PaymentEvent {
    Asked, // the gateway has been asked and has not decided
    NoAnswer, // what became of it is not known
    Approve, // the money is reserved
    Decline, // or voided before it was approved
    Capture, // the money is taken
    Void, // what was reserved is let go: the seats were lost
    Refund, // what was taken is given back, all of it
    RefundFailed, // the gateway had said that it was, and takes it back: the customer's bank would not have it
};

// Who moves the money.
enum class PaymentMethod {
    Token, // a gateway, by what a form for cards gave
    Terminal, // a card terminal, which knows our attempt's id; the server asks its gateway what came of it
    Cash, // a till, by staff
};

// To say whether equal seats are taken instead of those that were lost: as long as an offer at a kiosk. Who is asked
// stands there, and has paid.
inline constexpr int equalSeatsSeconds = 120;

QLatin1StringView paymentStateName(PaymentState state);
QLatin1StringView paymentEventName(PaymentEvent event);
QLatin1StringView paymentMethodName(PaymentMethod method);
std::optional<PaymentState> paymentStateFromName(QStringView name);
std::optional<PaymentMethod> paymentMethodFromName(QStringView name);

// Nothing: this event does not happen in this state.
std::optional<PaymentState> next(PaymentState state, PaymentEvent event);

struct PaymentTransition {
    PaymentState from;
    PaymentEvent event;
    PaymentState to;
};

inline constexpr std::array paymentTransitions {
    PaymentTransition {PaymentState::Created, PaymentEvent::Asked, PaymentState::Submitted},
    PaymentTransition {PaymentState::Created, PaymentEvent::NoAnswer, PaymentState::Unknown},
    PaymentTransition {PaymentState::Created, PaymentEvent::Approve, PaymentState::Approved},
    PaymentTransition {PaymentState::Created, PaymentEvent::Decline, PaymentState::Declined},
    PaymentTransition {PaymentState::Submitted, PaymentEvent::NoAnswer, PaymentState::Unknown},
    PaymentTransition {PaymentState::Submitted, PaymentEvent::Approve, PaymentState::Approved},
    PaymentTransition {PaymentState::Submitted, PaymentEvent::Decline, PaymentState::Declined},
    PaymentTransition {PaymentState::Unknown, PaymentEvent::Asked, PaymentState::Submitted},
    PaymentTransition {PaymentState::Unknown, PaymentEvent::NoAnswer, PaymentState::Unknown},
    PaymentTransition {PaymentState::Unknown, PaymentEvent::Approve, PaymentState::Approved},
    PaymentTransition {PaymentState::Unknown, PaymentEvent::Decline, PaymentState::Declined},
    PaymentTransition {PaymentState::Approved, PaymentEvent::Capture, PaymentState::Captured},
    PaymentTransition {PaymentState::Approved, PaymentEvent::Void, PaymentState::Voided},
    PaymentTransition {PaymentState::Captured, PaymentEvent::Refund, PaymentState::Refunded},
    PaymentTransition {PaymentState::Refunded, PaymentEvent::RefundFailed, PaymentState::Captured},
};

} // namespace foyer
