#include "server/payment/stripe/stripegateway.h"

#include "server/payment/stripe/stripeamount.h"

#include <QJsonArray>
#include <QUrl>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
constexpr QLatin1StringView intents("/v1/payment_intents");
constexpr int refundsOfOneIntentMax = 100; // a page of the list; a booking has ten seats

constexpr std::array intentStates {
    std::pair {"requires_confirmation"_L1, GatewayState::Unheard},
    std::pair {"requires_action"_L1, GatewayState::Pending}, // the bank asks its customer
    std::pair {"processing"_L1, GatewayState::Pending},
    std::pair {"requires_capture"_L1, GatewayState::Approved},
    std::pair {"succeeded"_L1, GatewayState::Captured},
    std::pair {"requires_payment_method"_L1, GatewayState::Declined}, // the one it had was refused
    std::pair {"canceled"_L1, GatewayState::Voided},
};

constexpr std::array refundStates {
    std::pair {"pending"_L1, RefundState::Pending},  std::pair {"requires_action"_L1, RefundState::Pending},
    std::pair {"succeeded"_L1, RefundState::Paid},   std::pair {"failed"_L1, RefundState::Refused},
    std::pair {"canceled"_L1, RefundState::Refused},
};

QString pathOf(const QString &intent)
{
    return intents + u"/"_s + QString::fromLatin1(QUrl::toPercentEncoding(intent));
}

QString keyOf(const GatewayRequest &request, const QString &deed) { return request.attempt.toString() + u"-"_s + deed; }

Result<GatewayAnswer> answerFrom(const QJsonObject &intent)
{
    const QString status = intent["status"_L1].toString();
    for (const auto &[name, state] : intentStates)
        if (status == name)
            return GatewayAnswer {state, intent["id"_L1].toString()};
    return failure(ErrorCode::PaymentUnknown, u"Stripe says of the payment: %1"_s.arg(status));
}

Result<RefundState> refundFrom(const QJsonObject &refund)
{
    const QString status = refund["status"_L1].toString();
    for (const auto &[name, state] : refundStates)
        if (status == name)
            return state;
    return failure(ErrorCode::PaymentUnknown, u"Stripe says of the refund: %1"_s.arg(status));
}
} // namespace

StripeGateway::StripeGateway(const QString &url, const QByteArray &key)
    : m_client(url, key)
{
}

Result<GatewayAnswer> StripeGateway::submit(const GatewayRequest &request)
{
    const Result<QString> intent = make(request);
    if (!intent)
        return intent.error();
    if (intent->isEmpty())
        return GatewayAnswer {GatewayState::Declined, {}};
    GatewayRequest known = request;
    known.reference = *intent;
    return act(known, u"confirm"_s);
}

Result<GatewayAnswer> StripeGateway::lookUp(const GatewayRequest &request)
{
    const Result<QString> intent = find(request);
    if (!intent)
        return intent.error();
    return intent->isEmpty() ? Result(GatewayAnswer {GatewayState::Declined, {}}) : retrieve(*intent);
}

Result<GatewayAnswer> StripeGateway::capture(const GatewayRequest &request) { return act(request, u"capture"_s); }

Result<GatewayAnswer> StripeGateway::voidPayment(const GatewayRequest &request) { return act(request, u"cancel"_s); }

Result<QString> StripeGateway::make(const GatewayRequest &request)
{
    const Result<qint64> amount = stripeAmount(request.amount);
    if (!amount)
        return amount.error();
    const Result<StripeReply> reply = m_client.post(intents,
                                                    {{u"amount"_s, QString::number(*amount)},
                                                     {u"currency"_s, request.amount.currency.toLower()},
                                                     {u"capture_method"_s, u"manual"_s},
                                                     {u"payment_method_types[]"_s, u"card"_s},
                                                     {u"payment_method"_s, request.token},
                                                     {u"metadata[attempt]"_s, request.attempt.toString()},
                                                     {u"metadata[show]"_s, QString::number(request.show.value)}},
                                                    keyOf(request, u"create"_s));
    if (!reply)
        return reply.error();
    if (reply->isOk())
        return reply->body["id"_L1].toString();
    if (reply->errorParameter() == "payment_method"_L1)
        return QString();
    return failure(ErrorCode::PaymentUnknown,
                   u"Stripe makes no payment: %1 %2"_s.arg(reply->errorCode(), reply->errorParameter()));
}

// The search comes late to what was made in the last minutes, the key is forgotten after a day: one of them finds it.
Result<QString> StripeGateway::find(const GatewayRequest &request)
{
    if (!request.reference.isEmpty())
        return request.reference;
    const QString query = u"metadata['attempt']:'%1'"_s.arg(request.attempt.toString());
    const Result<StripeReply> found =
        m_client.get(intents + u"/search?query="_s + QString::fromLatin1(QUrl::toPercentEncoding(query)));
    if (!found)
        return found.error();
    const QJsonArray list = found->body["data"_L1].toArray();
    return list.isEmpty() ? make(request) : Result(list.first()["id"_L1].toString());
}

Result<GatewayAnswer> StripeGateway::retrieve(const QString &intent)
{
    const Result<StripeReply> reply = m_client.get(pathOf(intent));
    if (!reply)
        return reply.error();
    if (!reply->isOk())
        return failure(ErrorCode::PaymentUnknown, u"Stripe does not know %1"_s.arg(intent));
    return answerFrom(reply->body);
}

// A refusal is either of the card, or says that the intent is past that: then it tells itself what it is.
Result<GatewayAnswer> StripeGateway::act(const GatewayRequest &request, const QString &deed)
{
    const Result<QString> intent = find(request);
    if (!intent)
        return intent.error();
    if (intent->isEmpty())
        return GatewayAnswer {GatewayState::Declined, {}};
    const Result<StripeReply> reply = m_client.post(pathOf(*intent) + u"/"_s + deed, {}, keyOf(request, deed));
    if (!reply)
        return reply.error();
    return reply->isOk() ? answerFrom(reply->body) : retrieve(*intent);
}

Result<RefundState> StripeGateway::refund(const GatewayRefund &refund)
{
    const Result<std::optional<RefundState>> known = knownRefund(refund);
    if (!known)
        return known.error();
    if (*known)
        return **known;
    const Result<qint64> amount = stripeAmount(refund.amount);
    if (!amount)
        return amount.error();
    const Result<StripeReply> reply = m_client.post(u"/v1/refunds"_s,
                                                    {{u"payment_intent"_s, refund.reference},
                                                     {u"amount"_s, QString::number(*amount)},
                                                     {u"metadata[refund]"_s, refund.refund.toString()},
                                                     {u"metadata[attempt]"_s, refund.attempt.toString()}},
                                                    refund.refund.toString() + u"-refund"_s);
    if (!reply)
        return reply.error();
    return reply->isOk() ? refundFrom(reply->body) : Result(RefundState::Refused);
}

// The list is complete at once and for ever; the key alone would refund again after a day.
Result<std::optional<RefundState>> StripeGateway::knownRefund(const GatewayRefund &refund)
{
    const Result<StripeReply> reply = m_client.get(
        u"/v1/refunds?payment_intent=%1&limit=%2"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(refund.reference)))
            .arg(refundsOfOneIntentMax));
    if (!reply)
        return reply.error();
    const QJsonArray list = reply->body["data"_L1].toArray();
    for (const QJsonValue &one : list) {
        if (one["metadata"_L1]["refund"_L1].toString() != refund.refund.toString())
            continue;
        const Result<RefundState> state = refundFrom(one.toObject());
        return state ? Result(std::optional(*state)) : Result<std::optional<RefundState>>(state.error());
    }
    return std::optional<RefundState>();
}

} // namespace foyer::server
