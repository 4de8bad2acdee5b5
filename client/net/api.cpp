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

QFuture<Result<QJsonObject>> Api::resend(const char *kind, const QJsonObject &body, std::chrono::milliseconds patience)
{
    auto *resending = new Resending(*this, kind, body, patience);
    return resending->start();
}

} // namespace foyer::client
