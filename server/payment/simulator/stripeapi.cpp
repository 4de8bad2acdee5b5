#include "server/payment/simulator/stripeapi.h"

#include "server/payment/simulator/stripeobjects.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>
#include <httplib.h>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
constexpr auto jsonType = "application/json";
const std::string oneIntent = R"(/v1/payment_intents/(pi_[0-9a-f]{32}))";

AttemptId attemptIn(const httplib::Request &request)
{
    return stripe::attemptOf(QString::fromStdString(request.matches[1].str()));
}

QString decoded(const QUrlQuery &form, const QString &name)
{
    for (const auto &[key, value] : form.queryItems(QUrl::FullyDecoded))
        if (key == name)
            return value;
    return {};
}

QString parameter(const httplib::Request &request, const char *name)
{
    return QString::fromStdString(request.get_param_value(name));
}
} // namespace

void StripeApi::addRoutes(httplib::Server &server)
{
    get(server, "/v1/payment_intents/search",
        [this](const httplib::Request &request, const QUrlQuery &) { return search(parameter(request, "query")); });
    get(server, oneIntent,
        [this](const httplib::Request &request, const QUrlQuery &) { return intent(attemptIn(request)); });
    get(server, "/v1/refunds", [this](const httplib::Request &request, const QUrlQuery &) {
        return refunds(parameter(request, "payment_intent"));
    });
    post(server, "/v1/payment_intents",
         [this](const httplib::Request &, const QUrlQuery &form) { return create(form); });
    post(server, oneIntent + "/confirm",
         [this](const httplib::Request &request, const QUrlQuery &) { return confirm(attemptIn(request)); });
    post(server, oneIntent + "/capture",
         [this](const httplib::Request &request, const QUrlQuery &) { return capture(attemptIn(request)); });
    post(server, oneIntent + "/cancel",
         [this](const httplib::Request &request, const QUrlQuery &) { return cancel(attemptIn(request)); });
    post(server, "/v1/refunds", [this](const httplib::Request &, const QUrlQuery &form) { return refund(form); });
}

void StripeApi::get(httplib::Server &server, const std::string &path, const Deed &deed)
{
    server.Get(path, [this, deed](const httplib::Request &request, httplib::Response &response) {
        const std::optional<Reply> refused = refusal(request);
        const Reply reply = refused ? *refused : deed(request, {});
        response.status = reply.status;
        response.set_content(QJsonDocument(reply.body).toJson().toStdString(), jsonType);
    });
}

void StripeApi::post(httplib::Server &server, const std::string &path, const Deed &deed)
{
    server.Post(path, [this, deed](const httplib::Request &request, httplib::Response &response) {
        answer(request, deed, response);
    });
}

std::optional<StripeApi::Reply> StripeApi::refusal(const httplib::Request &request) const
{
    if (request.get_header_value("Authorization").rfind("Bearer sk_", 0) != 0)
        return Reply {401, stripe::errorOf(u"invalid_request_error"_s, {}, u"no key"_s)};
    if (!request.has_header("Stripe-Version"))
        return Reply {400, stripe::errorOf(u"invalid_request_error"_s, {}, u"no version is pinned"_s)};
    if (request.method == "POST" && !request.has_header("Idempotency-Key"))
        return Reply {400, stripe::errorOf(u"invalid_request_error"_s, {}, u"a write without a key"_s)};
    return std::nullopt;
}

std::optional<StripeApi::Reply> StripeApi::remembered(const QByteArray &key, const QByteArray &asked)
{
    const std::scoped_lock lock(m_mutex);
    Remembered &known = m_keys.touch(key);
    if (known.asked.isEmpty()) {
        known.asked = asked;
        return std::nullopt;
    }
    if (known.asked != asked)
        return Reply {400, stripe::errorOf(u"idempotency_error"_s, {}, u"this key was used for something else"_s)};
    if (!known.reply)
        return Reply {409, stripe::errorOf(u"idempotency_error"_s, {}, u"the first call with this key still runs"_s)};
    return known.reply;
}

void StripeApi::remember(const QByteArray &key, const Reply &reply)
{
    const std::scoped_lock lock(m_mutex);
    m_keys.touch(key).reply = reply;
}

// Only what confirms a payment goes out in its manner: the rest is there so that one can find out.
void StripeApi::answer(const httplib::Request &request, const Deed &deed, httplib::Response &response)
{
    const QByteArray key = QByteArray::fromStdString(request.get_header_value("Idempotency-Key"));
    std::optional<Reply> reply = refusal(request);
    if (!reply)
        reply = remembered(key, QByteArray::fromStdString(request.path + '?' + request.body));
    const bool isFirst = !reply;
    if (isFirst) {
        reply = deed(request, QUrlQuery(QString::fromStdString(request.body)));
        remember(key, *reply);
    }
    response.status = reply->status;
    response.set_content(QJsonDocument(reply->body).toJson().toStdString(), jsonType);
    if (!isFirst)
        response.set_header("Idempotent-Replayed", "true");
    const AttemptId attempt = request.matches.size() > 1 ? attemptIn(request) : AttemptId();
    if (const auto entry = m_parts.ledger.entry(attempt); entry && request.path.ends_with("/confirm"))
        m_parts.manner.apply(entry->request.token, entry->state, isFirst, response);
}

StripeApi::Reply StripeApi::create(const QUrlQuery &form)
{
    GatewayRequest request;
    request.attempt = AttemptId(QUuid::fromString(decoded(form, u"metadata[attempt]"_s)));
    request.show = ShowId(decoded(form, u"metadata[show]"_s).toLongLong());
    request.amount = {decoded(form, u"amount"_s).toLongLong(), decoded(form, u"currency"_s).toUpper()};
    request.token = m_parts.next.tokenFor(decoded(form, u"payment_method"_s));
    if (!isBehaviourToken(request.token))
        return {400,
                stripe::errorOf(u"invalid_request_error"_s, u"resource_missing"_s, u"no such payment method"_s,
                                u"payment_method"_s)};
    if (request.amount.minor <= 0 || !request.attempt.isValid() || decoded(form, u"capture_method"_s) != "manual"_L1)
        return {400, stripe::errorOf(u"invalid_request_error"_s, {}, u"no payment that we make"_s, u"amount"_s)};
    if (!m_parts.ledger.prepare(request))
        return {400, stripe::errorOf(u"invalid_request_error"_s, {}, u"another amount"_s, u"amount"_s)};
    return intent(request.attempt);
}

StripeApi::Reply StripeApi::intent(const AttemptId &attempt) const
{
    const std::optional<Ledger::Entry> entry = m_parts.ledger.entry(attempt);
    if (!entry)
        return {404,
                stripe::errorOf(u"invalid_request_error"_s, u"resource_missing"_s, u"no such intent"_s, u"intent"_s)};
    return {200, stripe::intentOf(*entry)};
}

StripeApi::Reply StripeApi::search(const QString &query) const
{
    static const QRegularExpression pattern(u"^metadata\\['attempt'\\]:'([0-9a-f-]{36})'$"_s);
    const Reply found = intent(AttemptId(QUuid::fromString(pattern.match(query).captured(1))));
    return {
        200,
        {{u"object"_s, u"search_result"_s}, {u"data"_s, found.status == 200 ? QJsonArray {found.body} : QJsonArray()}}};
}

StripeApi::Reply StripeApi::confirm(const AttemptId &attempt)
{
    const std::optional<Ledger::Entry> entry = m_parts.ledger.entry(attempt);
    if (!entry)
        return intent(attempt);
    if (entry->state != GatewayState::Unheard)
        return became(attempt, GatewayState::Unheard);
    const Result<GatewayAnswer> answer = m_parts.ledger.submit(entry->request);
    m_parts.webhooks.changed(attempt);
    if (answer && answer->state == GatewayState::Declined)
        return {402, stripe::errorOf(u"card_error"_s, u"card_declined"_s, u"the card was declined"_s)};
    return intent(attempt);
}

StripeApi::Reply StripeApi::capture(const AttemptId &attempt)
{
    (void)m_parts.ledger.capture(attempt);
    return became(attempt, GatewayState::Captured);
}

StripeApi::Reply StripeApi::cancel(const AttemptId &attempt)
{
    if (m_parts.ledger.entry(attempt))
        (void)m_parts.ledger.voidPayment(attempt);
    return became(attempt, GatewayState::Voided);
}

StripeApi::Reply StripeApi::became(const AttemptId &attempt, GatewayState wanted)
{
    const std::optional<Ledger::Entry> entry = m_parts.ledger.entry(attempt);
    if (!entry)
        return intent(attempt);
    if (entry->state != wanted)
        return {
            400,
            stripe::errorOf(u"invalid_request_error"_s, u"payment_intent_unexpected_state"_s, u"not in this state"_s)};
    m_parts.webhooks.changed(attempt);
    return {200, stripe::intentOf(*entry)};
}

StripeApi::Reply StripeApi::refund(const QUrlQuery &form)
{
    const std::optional<Ledger::Entry> entry =
        m_parts.ledger.entry(stripe::attemptOf(decoded(form, u"payment_intent"_s)));
    GatewayRefund refund;
    refund.refund = RefundId(QUuid::fromString(decoded(form, u"metadata[refund]"_s)));
    if (!entry || !refund.refund.isValid())
        return {400, stripe::errorOf(u"invalid_request_error"_s, u"resource_missing"_s, u"no such intent"_s)};
    refund.attempt = entry->request.attempt;
    refund.amount = {decoded(form, u"amount"_s).toLongLong(), entry->request.amount.currency};
    if (m_parts.ledger.refund(refund) == RefundState::Refused)
        return {400,
                stripe::errorOf(u"invalid_request_error"_s, u"charge_already_refunded"_s, u"more than was taken"_s)};
    return {200, stripe::refundOf(*m_parts.ledger.entry(refund.attempt), refund.refund)};
}

StripeApi::Reply StripeApi::refunds(const QString &intent) const
{
    const std::optional<Ledger::Entry> entry = m_parts.ledger.entry(stripe::attemptOf(intent));
    return {200, {{u"object"_s, u"list"_s}, {u"data"_s, entry ? stripe::refundsOf(*entry) : QJsonArray()}}};
}

} // namespace foyer::server
