#include "server/payment/stripe/webhook.h"

#include "server/payment/stripe/signature.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <chrono>
#include <future>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
Q_LOGGING_CATEGORY(log, "foyer.payment.webhook")

constexpr int idLengthMax = 255;

struct Event {
    QString id;
    QString kind;
    ShowId show;
    AttemptId attempt; // invalid where it is about something else
    RefundId refund;
    bool refundFailed = false; // says the event
};

std::optional<Event> eventFrom(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QJsonValue about = object["data"_L1]["object"_L1];
    const QJsonValue metadata = about["metadata"_L1];
    const QString status = about["status"_L1].toString();
    const Event event {object["id"_L1].toString(),
                       object["type"_L1].toString(),
                       ShowId(metadata["show"_L1].toString().toLongLong()),
                       AttemptId(QUuid::fromString(metadata["attempt"_L1].toString())),
                       RefundId(QUuid::fromString(metadata["refund"_L1].toString())),
                       status == "failed"_L1 || status == "canceled"_L1};
    const bool isFine = !event.id.isEmpty() && event.id.size() <= idLengthMax && event.kind.size() <= idLengthMax;
    return isFine ? std::optional(event) : std::nullopt;
}

template <class Id>
std::optional<Id> valid(const Id &id)
{
    return id.isValid() ? std::optional(id) : std::nullopt;
}

bool store(const Event &event, Database &database)
{
    try {
        database.run("payment/take_event", event.id, event.kind, event.show, valid(event.attempt), valid(event.refund),
                     event.refundFailed);
        return true;
    } catch (const DatabaseError &error) {
        qCInfo(log).noquote() << "event" << event.id << "could not be stored:" << error.text();
        return false;
    }
}
} // namespace

int StripeWebhook::receive(const QByteArray &signature, const QByteArray &body)
{
    if (const auto why = whyNotSigned(signature, body, m_parts.secret, m_parts.clock.nowUtc())) {
        qCInfo(log).noquote() << "an event was refused:" << *why;
        return 400;
    }
    const std::optional<Event> event = eventFrom(body);
    if (!event)
        return 400;
    const auto stored = std::make_shared<std::promise<bool>>();
    std::future<bool> future = stored->get_future();
    const bool accepted = m_parts.pool.submit(
        [stored, event = *event](Database &database) { stored->set_value(store(event, database)); });
    const bool answered =
        accepted && future.wait_for(std::chrono::milliseconds(storedWithinMs)) == std::future_status::ready;
    if (!answered || !future.get())
        return 503;
    m_parts.becameDue();
    return 200;
}

} // namespace foyer::server
