// Asks the server through a swarm's clients and waits for the answers: for what comes before the measuring.
#pragma once

#include "shared/protocol/frame.h"
#include "shared/protocol/message.h"
#include "tests/bench/harness/swarm.h"

#include <QElapsedTimer>
#include <QSet>
#include <functional>

namespace foyer::bench
{

inline constexpr int answerSecondsMax = 60; // for all answers that are awaited together

class Dialogue
{
public:
    explicit Dialogue(Swarm &swarm)
        : m_swarm(swarm)
    {
    }

    // Sends it and does not wait. Answers the request's id.
    template <protocol::Request M>
    qint64 tell(int client, const M &message)
    {
        m_swarm.send(client, protocol::requestFrame(++m_lastId, M::kind, protocol::toJson(message)));
        return m_lastId;
    }

    // Waits for the answer, which must be no refusal.
    template <protocol::Request M>
    typename M::Reply ask(int client, const M &message)
    {
        QJsonObject body;
        await({tell(client, message)}, [&body](const QJsonObject &answered) { body = answered; });
        return *protocol::fromJson<typename M::Reply>(body);
    }

    // The same message from each of these clients; as many at a time as the server's queues take.
    template <protocol::Request M>
    void askEach(int first, int count, const M &message)
    {
        constexpr int atOneTime = 100;
        for (int from = first; from < first + count; from += atOneTime) {
            QSet<qint64> ids;
            for (int client = from; client < std::min(from + atOneTime, first + count); ++client)
                ids.insert(tell(client, message));
            await(ids, [](const QJsonObject &) {});
        }
    }

private:
    void await(QSet<qint64> ids, const std::function<void(const QJsonObject &)> &answered);

    Swarm &m_swarm;
    qint64 m_lastId = 0;
};

} // namespace foyer::bench
