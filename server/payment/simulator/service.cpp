#include "server/payment/simulator/service.h"

#include "server/payment/gatewaywire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <httplib.h>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
constexpr auto jsonType = "application/json";

void reply(httplib::Response &response, const GatewayAnswer &answer)
{
    response.set_content(answerToJson(answer).toStdString(), jsonType);
}

AttemptId attemptOf(const httplib::Request &request)
{
    return AttemptId(QUuid::fromString(QString::fromStdString(request.matches[1].str())));
}
} // namespace

GatewayService::GatewayService(Ledger &ledger, const Clock &clock, const WebhookTarget &target)
    : m_ledger(ledger)
    , m_webhooks(ledger, clock, target)
    , m_stripe({ledger, m_manner, m_next, m_webhooks})
    , m_http(std::make_unique<httplib::Server>())
{
    m_http->new_task_queue = [] { return new httplib::ThreadPool(threads); };
    m_http->set_payload_max_length(bodySizeMax);
    defineRoutes();
    defineOrders();
    m_stripe.addRoutes(*m_http);
}

GatewayService::~GatewayService()
{
    m_manner.stop();
    m_http->stop();
    if (m_thread.joinable())
        m_thread.join();
}

int GatewayService::listen(int port)
{
    constexpr auto loopback = "127.0.0.1";
    if (port == 0)
        port = m_http->bind_to_any_port(loopback);
    else if (!m_http->bind_to_port(loopback, port))
        port = 0;
    if (port > 0) {
        m_thread = std::thread([this] { m_http->listen_after_bind(); });
        (void)httplib::Client(loopback, port).Get("/payments"); // answered once it runs; stop() would be ignored before
    }
    return std::max(port, 0);
}

void GatewayService::defineRoutes()
{
    const std::string one = R"(/payments/([0-9a-f-]{36}))";
    m_http->Post("/payments", [this](const httplib::Request &request, httplib::Response &response) {
        auto payment = requestFromJson(QByteArray::fromStdString(request.body));
        const bool isFirst = payment && !m_ledger.entry(payment->attempt);
        if (isFirst)
            payment->token = m_next.tokenFor(payment->token);
        const Result<GatewayAnswer> answer =
            payment ? m_ledger.submit(*payment) : failure(ErrorCode::MalformedFrame, u"not a payment"_s);
        if (!answer) {
            response.status = 400;
            return;
        }
        reply(response, *answer);
        m_manner.apply(payment->token, answer->state, isFirst, response);
    });
    m_http->Get(one, [this](const httplib::Request &request, httplib::Response &response) {
        reply(response, m_ledger.lookUp(attemptOf(request)));
    });
    m_http->Post(one + "/capture", [this](const httplib::Request &request, httplib::Response &response) {
        reply(response, m_ledger.capture(attemptOf(request)));
    });
    m_http->Post(one + "/void", [this](const httplib::Request &request, httplib::Response &response) {
        reply(response, m_ledger.voidPayment(attemptOf(request)));
    });
    m_http->Post(one + "/refunds", [this](const httplib::Request &request, httplib::Response &response) {
        auto refund = refundFromJson(QByteArray::fromStdString(request.body));
        if (!refund) {
            response.status = 400;
            return;
        }
        refund->attempt = attemptOf(request);
        response.set_content(refundStateToJson(m_ledger.refund(*refund)).toStdString(), jsonType);
    });
    m_http->Get("/payments", [this](const httplib::Request &, httplib::Response &response) {
        QJsonArray list;
        for (const Ledger::Entry &entry : m_ledger.entries()) {
            QJsonObject object = QJsonDocument::fromJson(requestToJson(entry.request)).object();
            object.insert(u"state"_s, gatewayStateName(entry.state));
            object.insert(u"refundedMinor"_s,
                          std::accumulate(entry.refundsMinor.cbegin(), entry.refundsMinor.cend(), 0LL));
            list.append(object);
        }
        response.set_content(QJsonDocument(list).toJson(QJsonDocument::Compact).toStdString(), jsonType);
    });
}

void GatewayService::defineOrders()
{
    m_http->Post("/next", [this](const httplib::Request &request, httplib::Response &response) {
        const QString token = QString::fromStdString(request.body);
        if (isBehaviourToken(token))
            m_next.setToken(token);
        response.status = isBehaviourToken(token) ? 204 : 400;
    });
}

} // namespace foyer::server
