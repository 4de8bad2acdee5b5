// From a frame to its answer: decodes, checks who may, chooses where it runs, encodes.
#pragma once

#include "server/dispatch/subscriptions.h"
#include "shared/protocol/session.h"

#include <QHash>

namespace foyer
{
class Clock;
}

namespace foyer::server
{

class DeviceSessions;
class Gate;
class Lanes;
class Pool;

inline constexpr int databaseAttemptsMax = 3; // for a transaction that was rolled back for another one's sake
inline constexpr int busyRetryMs = 250; // told to a client that meets a full queue
inline constexpr int unavailableRetryMs = 1000; // told to a client while the database does not answer

struct DispatcherParts {
    const Services &services;
    Pool &pool;
    Lanes &lanes;
    Gate &gate;
    Subscriptions &subscriptions;
    DeviceSessions &devices;
    Metrics &metrics;
    const Clock &clock;
};

class Dispatcher
{
public:
    explicit Dispatcher(const DispatcherParts &parts);
    Q_DISABLE_COPY_MOVE(Dispatcher)

    // Of the session's I/O thread. Every frame is answered through the session's outbox, bad ones too. False when the
    // client has gone too far and is to be disconnected.
    bool receive(const std::shared_ptr<Session> &session, const QByteArray &frame);
    // For what transport refuses before it is a frame: too large, binary.
    void refuse(const std::shared_ptr<Session> &session, const Error &error);
    void missed(const std::shared_ptr<Session> &session, const QString &topic);
    void closed(const std::shared_ptr<Session> &session);

    // From now on every new request is answered with shutting_down. Any thread.
    void refuseNew() { m_stopping = true; }
    // Requests without an answer yet. Any thread.
    int openRequests() const { return m_traffic.open; }

private:
    struct Entry;
    template <class M>
    static Entry entryFor();
    template <class M>
    void start(const ExchangePtr &exchange, const QJsonObject &body);
    template <class M>
    void queue(const ExchangePtr &exchange, const M &message, const QJsonObject &body);
    template <class M>
    void run(const ExchangePtr &exchange, const M &message, Database &database);
    void greet(const std::shared_ptr<Session> &session, const Caller &caller, const protocol::Welcome &welcome);
    void handle(const std::shared_ptr<Session> &session, const protocol::RequestFrame &request);
    std::optional<Error> refusal(const Session &session, const Entry &entry) const;

    const DispatcherParts m_parts;
    QHash<QString, const Entry *> m_entries; // by kind
    Traffic m_traffic;
    std::atomic<bool> m_stopping = false;
};

} // namespace foyer::server
