#include "server/payment/simulator/stripeobjects.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server::stripe
{

namespace
{
struct StateWords {
    GatewayState state;
    QLatin1StringView status; // of the intent
    QLatin1StringView event;
};
constexpr std::array stateWords {
    StateWords {GatewayState::Unheard, "requires_confirmation"_L1, "payment_intent.created"_L1},
    StateWords {GatewayState::Pending, "processing"_L1, "payment_intent.processing"_L1},
    StateWords {GatewayState::Approved, "requires_capture"_L1, "payment_intent.amount_capturable_updated"_L1},
    StateWords {GatewayState::Captured, "succeeded"_L1, "payment_intent.succeeded"_L1},
    StateWords {GatewayState::Declined, "requires_payment_method"_L1, "payment_intent.payment_failed"_L1},
    StateWords {GatewayState::Voided, "canceled"_L1, "payment_intent.canceled"_L1},
};

const StateWords &wordsOf(GatewayState state)
{
    for (const StateWords &words : stateWords)
        if (words.state == state)
            return words;
    Q_UNREACHABLE();
}

QString hex(const QUuid &id) { return id.toString(QUuid::Id128); }
} // namespace

QString intentId(const AttemptId &attempt) { return u"pi_"_s + hex(attempt.value); }
QString refundId(const RefundId &refund) { return u"re_"_s + hex(refund.value); }

AttemptId attemptOf(const QString &intentId)
{
    const QByteArray bytes = QByteArray::fromHex(intentId.mid(3).toLatin1());
    return bytes.size() == 16 ? AttemptId(QUuid::fromRfc4122(bytes)) : AttemptId();
}

QJsonObject intentOf(const Ledger::Entry &entry)
{
    const qint64 amount = entry.request.amount.minor;
    QJsonObject object {
        {u"id"_s, intentId(entry.request.attempt)},
        {u"object"_s, u"payment_intent"_s},
        {u"amount"_s, amount},
        {u"amount_capturable"_s, entry.state == GatewayState::Approved ? amount : 0},
        {u"amount_received"_s, entry.state == GatewayState::Captured ? amount : 0},
        {u"currency"_s, entry.request.amount.currency.toLower()},
        {u"capture_method"_s, u"manual"_s},
        {u"status"_s, wordsOf(entry.state).status},
        {u"metadata"_s,
         QJsonObject {{u"attempt"_s, entry.request.attempt.toString()},
                      {u"show"_s, QString::number(entry.request.show.value)}}},
    };
    if (entry.state == GatewayState::Declined)
        object.insert(u"last_payment_error"_s, QJsonObject {{u"code"_s, u"card_declined"_s}});
    return object;
}

QJsonObject refundOf(const Ledger::Entry &entry, const RefundId &refund)
{
    return {{u"id"_s, refundId(refund)},
            {u"object"_s, u"refund"_s},
            {u"amount"_s, entry.refundsMinor.value(refund)},
            {u"currency"_s, entry.request.amount.currency.toLower()},
            {u"payment_intent"_s, intentId(entry.request.attempt)},
            {u"status"_s, entry.failedRefunds.contains(refund) ? u"failed"_s : u"succeeded"_s},
            {u"metadata"_s,
             QJsonObject {{u"refund"_s, refund.toString()}, {u"attempt"_s, entry.request.attempt.toString()}}}};
}

QJsonArray refundsOf(const Ledger::Entry &entry)
{
    QJsonArray list;
    for (auto it = entry.refundsMinor.cbegin(); it != entry.refundsMinor.cend(); ++it)
        list.append(refundOf(entry, it.key()));
    for (const RefundId &failed : entry.failedRefunds)
        list.append(refundOf(entry, failed));
    return list;
}

QJsonObject eventOf(const Ledger::Entry &entry, qint64 createdSeconds)
{
    const StateWords &words = wordsOf(entry.state);
    return {{u"id"_s, u"evt_%1_%2"_s.arg(hex(entry.request.attempt.value), words.status)},
            {u"object"_s, u"event"_s},
            {u"type"_s, words.event},
            {u"created"_s, createdSeconds},
            {u"data"_s, QJsonObject {{u"object"_s, intentOf(entry)}}}};
}

QJsonObject errorOf(const QString &type, const QString &code, const QString &message, const QString &parameter)
{
    QJsonObject error {{u"type"_s, type}, {u"code"_s, code}, {u"message"_s, message}};
    if (!parameter.isEmpty())
        error.insert(u"param"_s, parameter);
    return {{u"error"_s, error}};
}

} // namespace foyer::server::stripe
