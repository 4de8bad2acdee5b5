#include "server/payment/gatewaywire.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
constexpr std::array stateNames {
    std::pair {GatewayState::Unheard, "unheard"_L1},   std::pair {GatewayState::Pending, "pending"_L1},
    std::pair {GatewayState::Approved, "approved"_L1}, std::pair {GatewayState::Captured, "captured"_L1},
    std::pair {GatewayState::Declined, "declined"_L1}, std::pair {GatewayState::Voided, "voided"_L1},
};

constexpr std::array refundStateNames {
    std::pair {RefundState::Pending, "pending"_L1},
    std::pair {RefundState::Paid, "paid"_L1},
    std::pair {RefundState::Refused, "refused"_L1},
};

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }
} // namespace

QLatin1StringView gatewayStateName(GatewayState state)
{
    for (const auto &[known, name] : stateNames)
        if (known == state)
            return name;
    Q_UNREACHABLE();
}

std::optional<GatewayState> gatewayStateFromName(QStringView name)
{
    for (const auto &[state, known] : stateNames)
        if (known == name)
            return state;
    return std::nullopt;
}

QByteArray requestToJson(const GatewayRequest &request)
{
    return compact({{u"id"_s, request.attempt.toString()},
                    {u"amountMinor"_s, request.amount.minor},
                    {u"currency"_s, request.amount.currency},
                    {u"token"_s, request.token},
                    {u"show"_s, request.show.value}});
}

std::optional<GatewayRequest> requestFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    GatewayRequest request;
    request.attempt = AttemptId(QUuid::fromString(object["id"_L1].toString()));
    request.amount = Money {object["amountMinor"_L1].toInteger(-1), object["currency"_L1].toString()};
    request.token = object["token"_L1].toString();
    request.show = ShowId(object["show"_L1].toInteger());
    if (!request.attempt.isValid() || request.amount.minor < 0 || request.amount.currency.size() != 3)
        return std::nullopt;
    return request;
}

QByteArray answerToJson(const GatewayAnswer &answer)
{
    return compact({{u"state"_s, gatewayStateName(answer.state)}, {u"reference"_s, answer.reference}});
}

std::optional<GatewayAnswer> answerFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const std::optional<GatewayState> state = gatewayStateFromName(object["state"_L1].toString());
    if (!state)
        return std::nullopt;
    return GatewayAnswer {*state, object["reference"_L1].toString()};
}

QByteArray refundToJson(const GatewayRefund &refund)
{
    return compact({{u"id"_s, refund.refund.toString()},
                    {u"amountMinor"_s, refund.amount.minor},
                    {u"currency"_s, refund.amount.currency}});
}

std::optional<GatewayRefund> refundFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    GatewayRefund refund;
    refund.refund = RefundId(QUuid::fromString(object["id"_L1].toString()));
    refund.amount = Money {object["amountMinor"_L1].toInteger(-1), object["currency"_L1].toString()};
    if (!refund.refund.isValid() || refund.amount.minor < 0 || refund.amount.currency.size() != 3)
        return std::nullopt;
    return refund;
}

QByteArray refundStateToJson(RefundState state)
{
    for (const auto &[known, name] : refundStateNames)
        if (known == state)
            return compact({{u"state"_s, name}});
    Q_UNREACHABLE();
}

std::optional<RefundState> refundStateFromJson(const QByteArray &json)
{
    const QString state = QJsonDocument::fromJson(json).object()["state"_L1].toString();
    for (const auto &[known, name] : refundStateNames)
        if (state == name)
            return known;
    return std::nullopt;
}

} // namespace foyer::server
