// As much of Stripe's API as our driver uses, over the ledger: /v1/payment_intents and /v1/refunds.
#pragma once

#include "server/payment/simulator/manner.h"
#include "server/payment/simulator/webhooksender.h"
#include "shared/core/lrumap.h"

#include <QJsonObject>
#include <QUrlQuery>
#include <functional>

namespace httplib
{
struct Request;
struct Response;
class Server;
} // namespace httplib

namespace foyer::server
{

struct SimulatorParts {
    Ledger &ledger;
    Manner &manner;
    NextPayment &next;
    WebhookSender &webhooks;
};

// Stricter than Stripe where that finds our mistakes: a write needs an Idempotency-Key, every call a version.
class StripeApi
{
public:
    static constexpr int keysKeptMax = 10'000;

    explicit StripeApi(const SimulatorParts &parts)
        : m_parts(parts)
    {
    }
    void addRoutes(httplib::Server &server);

private:
    struct Reply {
        int status = 200;
        QJsonObject body;
    };
    // What was answered to a key: a repeat gets the same, also when it was a refusal.
    struct Remembered {
        QByteArray asked; // path and form
        std::optional<Reply> reply; // none while the first one runs
    };
    using Deed = std::function<Reply(const httplib::Request &, const QUrlQuery &)>;

    void get(httplib::Server &server, const std::string &path, const Deed &deed);
    void post(httplib::Server &server, const std::string &path, const Deed &deed);
    std::optional<Reply> refusal(const httplib::Request &request) const;
    std::optional<Reply> remembered(const QByteArray &key, const QByteArray &asked);
    void remember(const QByteArray &key, const Reply &reply);
    void answer(const httplib::Request &request, const Deed &deed, httplib::Response &response);

    Reply create(const QUrlQuery &form);
    Reply search(const QString &query) const;
    Reply confirm(const AttemptId &attempt);
    Reply capture(const AttemptId &attempt);
    Reply cancel(const AttemptId &attempt);
    Reply refund(const QUrlQuery &form);
    Reply refunds(const QString &intent) const;
    Reply intent(const AttemptId &attempt) const;
    Reply became(const AttemptId &attempt, GatewayState wanted);

    const SimulatorParts m_parts;
    std::mutex m_mutex;
    LruMap<QByteArray, Remembered> m_keys {keysKeptMax};
};

} // namespace foyer::server
