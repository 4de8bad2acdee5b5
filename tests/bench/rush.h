// Customers who buy over real WebSockets: hold, begin to pay, wait for the approval.
#pragma once

#include "shared/core/ids.h"
#include "tests/bench/harness/dialogue.h"
#include "tests/bench/harness/supply.h"

#include <QElapsedTimer>
#include <QList>
#include <deque>
#include <random>

namespace foyer::bench
{

struct RushResult {
    double bookingsPerSecond = 0;
    QList<double> holdMs; // from sending the hold, or from when it should have been sent, to its answer
    qint64 refusals = 0;
    qint64 bookings = 0; // all of them, those that are not counted for the rate too
};

// The swarm's clients must be greeted as kiosks.
class Rush
{
public:
    Rush(Swarm &swarm, Supply &supply);

    // Each client begins a booking when it has ended one. Counts after a short run-up; all are idle again at the end.
    RushResult runClosed(int seconds);
    // So many customers come in a second, at random moments, however long the others take (a Poisson process). Who
    // finds no client free has to wait, and that counts.
    RushResult runOpen(double perSecond, int seconds);

private:
    struct Buyer {
        HolderId holder = HolderId::create(); // one customer after the other at the same kiosk
        SeatsWanted wanted;
        AttemptId attempt;
        qint64 holdRequest = 0;
        qint64 sinceNs = 0;
    };

    void live(int ms, const std::function<void()> &eachTime);
    void finish(double seconds);
    void buy(int client, qint64 sinceNs);
    void end(int client);
    void receive(int client, const QByteArray &text);
    void answered(int client, const protocol::Answer &answer);
    void pushed(int client, const protocol::PushedFrame &push);
    void pay(int client, HoldId hold);

    Swarm &m_swarm;
    Dialogue m_dialogue;
    Supply &m_supply;
    std::vector<Buyer> m_buyers;
    std::deque<int> m_idle; // the longest idle first: no kiosk sells more than its share
    std::mt19937_64 m_random {1};
    QElapsedTimer m_time;
    RushResult m_result;
    qint64 m_booked = 0;
    bool m_counts = false;
    bool m_goesOn = false; // who ends a booking begins another one
};

} // namespace foyer::bench
