#include "server/payment/stripe/stripeclient.h"

#include <QJsonDocument>
#include <QUrl>
#include <algorithm>
#include <array>
#include <httplib.h>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
constexpr std::array settling {200, 400, 402, 404};

QByteArray encoded(const StripeForm &form)
{
    QByteArray text;
    for (const auto &[name, value] : form) {
        if (!text.isEmpty())
            text += '&';
        text += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return text;
}

QString errorPart(const QJsonObject &body, QLatin1StringView name) { return body["error"_L1][name].toString(); }
} // namespace

QString StripeReply::errorType() const { return errorPart(body, "type"_L1); }
QString StripeReply::errorCode() const { return errorPart(body, "code"_L1); }
QString StripeReply::errorParameter() const { return errorPart(body, "param"_L1); }

StripeClient::StripeClient(const QString &url, const QByteArray &key)
    : m_url(url.toStdString())
    , m_key(key)
{
}

StripeClient::~StripeClient() = default;

Result<StripeReply> StripeClient::get(const QString &path)
{
    Connection connection = takeConnection();
    const httplib::Result response = connection->Get(path.toStdString());
    giveBack(std::move(connection));
    return replyOf(response);
}

Result<StripeReply> StripeClient::post(const QString &path, const StripeForm &form, const QString &idempotencyKey)
{
    Connection connection = takeConnection();
    const httplib::Headers headers {{"Idempotency-Key", idempotencyKey.toStdString()}};
    const httplib::Result response =
        connection->Post(path.toStdString(), headers, encoded(form).toStdString(), "application/x-www-form-urlencoded");
    giveBack(std::move(connection));
    return replyOf(response);
}

StripeClient::Connection StripeClient::takeConnection()
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_idle.empty()) {
            Connection idle = std::move(m_idle.back());
            m_idle.pop_back();
            return idle;
        }
    }
    auto connection = std::make_unique<httplib::Client>(m_url);
    connection->set_connection_timeout(std::chrono::milliseconds(connectTimeoutMs));
    connection->set_read_timeout(std::chrono::milliseconds(answerTimeoutMs));
    connection->set_keep_alive(true);
    connection->set_default_headers(
        {{"Authorization", "Bearer " + m_key.toStdString()}, {"Stripe-Version", apiVersion}});
    return connection;
}

void StripeClient::giveBack(Connection connection)
{
    const std::scoped_lock lock(m_mutex);
    if (m_idle.size() < size_t(connectionsKeptMax))
        m_idle.push_back(std::move(connection));
}

Result<StripeReply> StripeClient::replyOf(const httplib::Result &response)
{
    if (!response)
        return failure(ErrorCode::PaymentUnknown, QString::fromStdString(httplib::to_string(response.error())));
    const QJsonDocument json = QJsonDocument::fromJson(QByteArray::fromStdString(response->body));
    StripeReply reply {response->status, json.object()};
    const bool settles = std::find(settling.begin(), settling.end(), reply.status) != settling.end();
    if (!settles || !json.isObject() || reply.errorType() == "idempotency_error"_L1)
        return failure(ErrorCode::PaymentUnknown,
                       u"Stripe answered with status %1 %2"_s.arg(reply.status).arg(reply.errorType()));
    return reply;
}

} // namespace foyer::server
