// One request on its way to its answer: carries what is needed to answer it, and sees to it that it is answered once.
#pragma once

#include "server/dispatch/session.h"
#include "shared/core/result.h"
#include "shared/protocol/frame.h"

#include <QElapsedTimer>

namespace foyer::server
{

class Metrics;

// Counts the requests that are not answered yet, so that a stop can wait for them.
struct Traffic {
    Metrics &metrics;
    std::atomic<int> open = 0;
};

// Belongs to one thread at a time. One of the answering functions is called once; when none was, the destructor
// answers `unavailable`: the request was dropped because its thread is ending.
class Exchange
{
public:
    // kind: of a known request, or empty.
    Exchange(std::shared_ptr<Session> session, qint64 requestId, QByteArray kind, Traffic &traffic);
    ~Exchange();
    Q_DISABLE_COPY_MOVE(Exchange)

    const std::shared_ptr<Session> &session() const { return m_session; }
    const QByteArray &kind() const { return m_kind; }

    void fail(const Error &error);
    template <protocol::Described Reply>
    void answer(const Result<Reply> &reply)
    {
        if (reply)
            m_session->outbox->answer(m_session->id, okFrame(protocol::toJson(*reply)));
        else
            fail(reply.error());
    }

private:
    QByteArray okFrame(const QJsonObject &body);
    void finish(const QByteArray &outcome);

    const std::shared_ptr<Session> m_session;
    const qint64 m_requestId;
    const QByteArray m_kind;
    Traffic &m_traffic;
    QElapsedTimer m_since;
    bool m_answered = false;
};

using ExchangePtr = std::shared_ptr<Exchange>;

} // namespace foyer::server
