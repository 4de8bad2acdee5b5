// Everybody wants two of the best seats of one show at the same moment: asks, waits in the waiting room where there is
// one, pays.
#pragma once

#include "shared/protocol/waitingroom.h"
#include "tests/bench/harness/dialogue.h"

#include <QElapsedTimer>
#include <map>

namespace foyer::bench
{

struct HotShowResult {
    QList<double> answerMs; // of each request
    int booked = 0;
    int soldOut = 0;
    int errors = 0; // every other refusal
    int toldToRetry = 0; // busy, and asked again when the server said
    int waited = 0; // in the waiting room
    double seconds = 0; // until all knew
};

// The swarm's clients must be greeted as kiosks.
class HotShow
{
public:
    static constexpr int seatsOfEach = 2;

    HotShow(Swarm &swarm, ShowId show);
    HotShowResult run();

private:
    enum class Step { Hold, Enter, Wait, Pay, Push, Done };
    struct Customer {
        HolderId holder = HolderId::create();
        CommandId command = CommandId::create(); // of the hold or the payment, kept when it is sent again
        AttemptId attempt = AttemptId::create();
        HoldId hold;
        SeatNos seats;
        Step step = Step::Hold;
        qint64 request = 0;
        qint64 sentNs = 0;
    };

    void ask(int client);
    void receive(int client, const QByteArray &text);
    void answered(int client, const protocol::Answer &answer);
    void refused(int client, const Error &error);
    void pushed(int client, const protocol::PushedFrame &push);
    void placed(int client, const protocol::RoomPlace &place);
    void goOn(int client, Step step);
    void end(int client, int &count);
    void askAgainThoseWhoseTimeHasCome();

    Swarm &m_swarm;
    Dialogue m_dialogue;
    const ShowId m_show;
    std::vector<Customer> m_customers;
    std::multimap<qint64, int> m_later; // clients that were told to retry, by when
    QElapsedTimer m_time;
    HotShowResult m_result;
    int m_ended = 0;
};

} // namespace foyer::bench
