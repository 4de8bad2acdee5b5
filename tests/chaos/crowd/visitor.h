// A client program with a customer who does not know what he wants: random commands over a real WebSocket.
#pragma once

#include "client/net/websocket/websocketapi.h"
#include "client/net/whendone.h"
#include "tests/chaos/crowd/recorder.h"

#include <QRandomGenerator>
#include <QTimer>

namespace foyer::chaos
{

// What all visitors share. Outlives them.
struct Scene {
    QUrl server;
    QString deviceKey;
    const Clock &clock;
    Recorder &recorder;
    QList<ShowId> shows;
    int showEveryMs = 5'000; // the crowd moves on to the next one, so that there is always something free
    int seatsWanted = 12; // the first ones of the plan: few, so that many want the same
    qint64 seatMinor = 1200;
    qint64 startedMs = 0;

    // The one that is on sale now, or one after it.
    ShowId show(int ahead) const
    {
        const qsizetype index = (recorder.nowMs() - startedMs) / showEveryMs + ahead;
        return shows.at(std::min(index, shows.size() - 1));
    }
};

class Visitor : public QObject
{
    Q_OBJECT
public:
    static constexpr int hands = 2; // commands that are under way at one time
    static constexpr int thinkMsMax = 250;
    static constexpr int belongingsMax = 6; // older ones are forgotten
    static constexpr int placesMax = 4; // the same

    struct Belonging {
        HolderId holder;
        protocol::Hold hold; // as it was told last
        std::optional<AttemptId> attempt; // that was acknowledged
    };

    // A place in line that was told.
    struct Place {
        HolderId holder;
        protocol::Entry entry; // as it was told last
    };

    Visitor(int number, quint32 seed, const Scene &scene);

    void start();
    // Each hand finishes what it has begun, and does nothing more.
    void stop() { m_isStopping = true; }
    bool isIdle() const { return m_busyHands == 0; }

    // For the deeds.
    QRandomGenerator &random() { return m_random; }
    const Scene &scene() const { return m_scene; }
    ShowId someShow() { return m_scene.show(m_random.bounded(2)); }
    const HolderId &holder() const { return m_holder; }
    void becomeSomebodyElse() { m_holder = HolderId::create(); }
    Belonging *someBelonging();
    Belonging *find(const HoldKey &key);
    void own(const HolderId &holder, const protocol::Hold &hold);
    Place *somePlace();
    Place *somePlaceWithOffer();
    void learn(const HolderId &holder, const protocol::Entry &entry);
    Operation operation(Act act, const HolderId &holder, ShowId show) const;

    // Sends a command again and again, by the same name, until it is answered; writes it down; then DONE with what the
    // answer brought.
    template <client::Command M>
    void command(Operation operation, const M &message, const std::function<void(const typename M::Reply &)> &done)
    {
        operation.command = message.command;
        carryOut(operation, message, done);
        m_again = [this, operation, message] { carryOut(operation, message, [](const typename M::Reply &) {}); };
    }

    // Asks once.
    template <protocol::Request M>
    void question(const Operation &operation, const M &message,
                  const std::function<void(const typename M::Reply &)> &done)
    {
        const qsizetype place = m_scene.recorder.begin(operation);
        await(place, m_api.send(message), done);
    }

    // The command that was answered last, once more.
    bool repeat();

private:
    static constexpr std::chrono::minutes patience {20};

    template <client::Command M>
    void carryOut(const Operation &operation, const M &message,
                  const std::function<void(const typename M::Reply &)> &done)
    {
        const qsizetype place = m_scene.recorder.begin(operation);
        await(place, m_api.sendUntilAnswered(message, patience), done);
    }

    template <class Reply>
    void await(qsizetype place, const QFuture<Result<Reply>> &future, const std::function<void(const Reply &)> &done)
    {
        client::whenDone(future, this, [this, place, done](const Result<Reply> &answer) {
            m_scene.recorder.end(place, answer);
            if (answer)
                done(*answer);
            think();
        });
    }

    void think();
    void act();

    const Scene &m_scene;
    const int m_number;
    QRandomGenerator m_random;
    client::WebSocketApi m_api;
    HolderId m_holder = HolderId::create();
    QList<Belonging> m_belongings;
    QList<Place> m_places;
    std::function<void()> m_again;
    int m_busyHands = 0;
    bool m_isStopping = false;
};

} // namespace foyer::chaos
