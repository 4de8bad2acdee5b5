#include "shared/domain/payment.h"

#include <QStringView>

namespace foyer
{

namespace
{
template <class E, size_t N>
std::optional<E> fromName(const std::array<QLatin1StringView, N> &names, QStringView name)
{
    for (size_t i = 0; i < N; ++i)
        if (name == names[i])
            return static_cast<E>(i);
    return std::nullopt;
}

// In the order of the enums.
constexpr std::array stateNames {QLatin1StringView("created"),  QLatin1StringView("submitted"),
                                 QLatin1StringView("approved"), QLatin1StringView("captured"),
                                 QLatin1StringView("declined"), QLatin1StringView("voided"),
                                 QLatin1StringView("refunded"), QLatin1StringView("unknown")};
constexpr std::array eventNames {QLatin1StringView("asked"),   QLatin1StringView("no answer"),
                                 QLatin1StringView("approve"), QLatin1StringView("decline"),
                                 QLatin1StringView("capture"), QLatin1StringView("void"),
                                 QLatin1StringView("refund"),  QLatin1StringView("refund failed")};
constexpr std::array methodNames {QLatin1StringView("token"), QLatin1StringView("terminal"), QLatin1StringView("cash")};
} // namespace

QLatin1StringView paymentStateName(PaymentState state) { return stateNames[size_t(state)]; }
QLatin1StringView paymentEventName(PaymentEvent event) { return eventNames[size_t(event)]; }
QLatin1StringView paymentMethodName(PaymentMethod method) { return methodNames[size_t(method)]; }

std::optional<PaymentState> paymentStateFromName(QStringView name) { return fromName<PaymentState>(stateNames, name); }

std::optional<PaymentMethod> paymentMethodFromName(QStringView name)
{
    return fromName<PaymentMethod>(methodNames, name);
}

std::optional<PaymentState> next(PaymentState state, PaymentEvent event)
{
    for (const PaymentTransition &transition : paymentTransitions)
        if (transition.from == state && transition.event == event)
            return transition.to;
    return std::nullopt;
}

} // namespace foyer
