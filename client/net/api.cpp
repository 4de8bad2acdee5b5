#include "client/net/api.h"

#include "client/net/resending.h"

namespace foyer::client
{

Api::Api(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_serverClock(clock)
{
}

Api::~Api() = default;

void Api::observePush(const QString &topic, const QJsonObject &body)
{
    if (!m_welcome || !m_welcome->device || !topic.startsWith(QLatin1StringView(protocol::DeviceNews::topicPrefix)))
        return;
    const auto news = protocol::fromJson<protocol::DeviceNews>(body);
    if (!news || !news->settings)
        return;
    m_welcome->settings = news->settings;
    m_welcome->device->venue = news->settings->venue;
}

QFuture<Result<QJsonObject>> Api::resend(const char *kind, const QJsonObject &body, std::chrono::milliseconds patience)
{
    auto *resending = new Resending(*this, kind, body, patience);
    return resending->start();
}

} // namespace foyer::client
