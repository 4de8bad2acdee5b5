// Customers who buy without a pause over real WebSockets: hold, begin to pay, wait for the approval, and again.
#pragma once

#include "shared/core/ids.h"
#include "tests/bench/harness/dialogue.h"

#include <QElapsedTimer>
#include <QList>

namespace foyer::bench
{

// Seats that nobody else asks for: two or three side by side, in one show after the other.
class Supply
{
public:
    Supply(ShowId firstShow, int shows)
        : m_first(firstShow)
        , m_shows(shows)
    {
    }
    ShowId show() const { return ShowId(m_first.value + m_taken % m_shows); }
    SeatNos seats() const;
    // Ends the bench when all is sold.
    void takeNext();

private:
    const ShowId m_first;
    const int m_shows;
    qint64 m_taken = 0;
};

struct RushResult {
    double bookingsPerSecond = 0;
    QList<double> holdMs; // from sending the hold to its answer
    qint64 refusals = 0;
};

// The swarm's clients must be greeted as kiosks.
class Rush
{
public:
    Rush(Swarm &swarm, Supply &supply);

    // Each client has one booking under way at a time. Counts after a short run-up; all are idle again at the end.
    RushResult run(int seconds);

private:
    struct Buyer {
        HolderId holder = HolderId::create(); // one customer after the other at the same kiosk
        ShowId show;
        SeatNos seats;
        AttemptId attempt;
        qint64 holdRequest = 0;
        qint64 sentNs = 0;
        bool isBuying = false;
    };

    void buy(int client);
    void receive(int client, const QByteArray &text);
    void answered(int client, const protocol::Answer &answer);
    void pushed(int client, const protocol::PushedFrame &push);
    void pay(int client, HoldId hold);
    bool isAnyoneBuying() const;

    Swarm &m_swarm;
    Dialogue m_dialogue;
    Supply &m_supply;
    std::vector<Buyer> m_buyers;
    QElapsedTimer m_time;
    RushResult m_result;
    qint64 m_booked = 0;
    bool m_counts = false;
    bool m_goesOn = false;
};

} // namespace foyer::bench
