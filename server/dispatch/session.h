// What dispatch knows of a connection: who it is, what it may still ask, and where its answers go.
#pragma once

#include "server/dispatch/outbox.h"
#include "server/dispatch/tokenbucket.h"
#include "server/handlers/context.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>

namespace foyer::server
{

inline constexpr int openRequestsPerSessionMax = 64;

// Shared between its I/O thread and the threads that still work for it.
class Session
{
public:
    Session(SessionId sessionId, std::shared_ptr<Outbox> sessionOutbox, QString peerAddress = {})
        : id(sessionId)
        , outbox(std::move(sessionOutbox))
        , address(std::move(peerAddress))
    {
    }
    Q_DISABLE_COPY_MOVE(Session)

    const SessionId id;
    const std::shared_ptr<Outbox> outbox;
    const QString address; // of the other side

    // Nothing before the greeting was answered. Any thread.
    std::optional<Caller> caller() const
    {
        const std::lock_guard lock(m_mutex);
        return m_caller;
    }
    bool isGreeted() const { return caller().has_value(); }
    void greet(const Caller &caller)
    {
        const std::lock_guard lock(m_mutex);
        m_caller = caller;
    }

    std::atomic<int> openRequests = 0;

    // Of the I/O thread alone.
    TokenBucket requests;

private:
    mutable std::mutex m_mutex;
    std::optional<Caller> m_caller;
};

} // namespace foyer::server
