#include "server/dispatch/exchange.h"

#include "server/metrics/metrics.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

Exchange::Exchange(std::shared_ptr<Session> session, qint64 requestId, QByteArray kind, Traffic &traffic)
    : m_session(std::move(session))
    , m_requestId(requestId)
    , m_kind(std::move(kind))
    , m_traffic(traffic)
{
    m_since.start();
    ++m_session->openRequests;
    ++m_traffic.open;
}

Exchange::~Exchange()
{
    if (!m_answered)
        fail(failure(ErrorCode::Unavailable, u"the server dropped this request"_s));
    --m_traffic.open;
}

void Exchange::fail(const Error &error)
{
    const QLatin1StringView name = errorName(error.code);
    finish(QByteArray(name.data(), name.size()));
    m_session->outbox->answer(m_session->id, protocol::errorFrame(m_requestId, error));
}

QByteArray Exchange::okFrame(const QJsonObject &body)
{
    finish("ok");
    return protocol::answerFrame(m_requestId, body);
}

// Before the answer leaves, so that a client that waits for it is never refused for it.
void Exchange::finish(const QByteArray &outcome)
{
    Q_ASSERT(!m_answered);
    m_answered = true;
    --m_session->openRequests;
    const QByteArray kind = "kind=\"" + m_kind + '"';
    m_traffic.metrics.counter("foyer_requests_total", kind + ",outcome=\"" + outcome + '"').add();
    m_traffic.metrics.histogram("foyer_request_seconds", kind).observe(double(m_since.nsecsElapsed()) / 1e9);
}

} // namespace foyer::server
