// One call to Stripe's API over HTTP: a form goes out, JSON comes back.
#pragma once

#include "shared/core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace httplib
{
class Client;
class Result;
} // namespace httplib

namespace foyer::server
{

using StripeForm = QList<std::pair<QString, QString>>;

struct StripeReply {
    int status = 0;
    QJsonObject body;

    bool isOk() const { return status == 200; }
    // Of a refusal: "card_error", "invalid_request_error", "idempotency_error" ...
    QString errorType() const;
    QString errorCode() const;
    QString errorParameter() const;
};

// Any thread.
class StripeClient
{
public:
    static constexpr auto apiVersion = "2024-06-20"; // pinned: what an answer means does not change under us
    static constexpr int connectTimeoutMs = 2'000;
    static constexpr int answerTimeoutMs = 5'000; // what takes longer is asked about again
    static constexpr int connectionsKeptMax = 16;

    // url: "https://api.stripe.com", or a simulated one.
    StripeClient(const QString &url, const QByteArray &key);
    ~StripeClient();
    Q_DISABLE_COPY_MOVE(StripeClient)

    // Stripe's answer when it is one that settles something: it did it (200), or will not (400, 402, 404). Everything
    // else (no answer, 401, 403, 409, 429, 5xx) is PaymentUnknown: it may be done or not, or done later.
    Result<StripeReply> get(const QString &path);
    // The same key leads to the same answer for a day, and to one deed.
    Result<StripeReply> post(const QString &path, const StripeForm &form, const QString &idempotencyKey);

private:
    using Connection = std::unique_ptr<httplib::Client>;
    Connection takeConnection();
    void giveBack(Connection connection);
    static Result<StripeReply> replyOf(const httplib::Result &response);

    const std::string m_url;
    const QByteArray m_key;
    std::mutex m_mutex;
    std::vector<Connection> m_idle; // kept open: a TLS handshake takes longer than a payment
};

} // namespace foyer::server
