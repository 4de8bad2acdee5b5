// One customer after the other, each with a short story that the seed tells: holds seats, pays somehow, gives tickets
// back.
#pragma once

#include "shared/protocol/reservation.h"
#include "tests/support/house/desk.h"
#include "tests/support/money/runs/busyhouse.h"

#include <future>

namespace foyer::test
{

// Belongs to one thread. All ids of a run begin with its number, in hexadecimal digits.
class Customer
{
public:
    explicit Customer(BusyHouse &house);

    // Tells the house what must not be.
    void live(int run);
    // Attempts whose end this customer was told, and what was told.
    const QHash<AttemptId, protocol::PaymentState> &told() const { return m_told; }

private:
    struct Bought {
        protocol::Hold hold;
        HolderId holder;
        SeatNos seats; // that are not given back yet
    };
    struct Till {
        Money toPay;
        Money total;
        bool reserved = false;
    };
    using Codes = std::initializer_list<ErrorCode>;

    bool chance(int percent) { return m_random.bounded(100) < percent; }
    QUuid newId();
    template <class T>
    const T &oneOf(const QList<T> &list)
    {
        return list.at(m_random.bounded(list.size()));
    }
    // As the dispatcher does: again when it was rolled back for another one's sake. Errors that are not expected are
    // told to the house.
    template <class M>
    Result<typename M::Reply> ask(const M &message, Codes expected);
    template <class T>
    void check(const Result<T> &answer, Codes expected, const char *what);

    void tellStory();
    std::optional<protocol::Hold> takeSeats();
    SeatNos someSeats(qsizetype count);
    // Nothing when the customer went away.
    std::optional<protocol::Payment> payFor(const protocol::Hold &hold);
    protocol::BeginPayment orderFor(const protocol::Hold &hold);
    // What is to be paid, with what else pays; nothing when that cannot be.
    std::optional<Till> reserve(const protocol::Hold &hold, const protocol::BeginPayment &order);
    void offerOldTickets(protocol::Reserve &reserve);
    void begin(protocol::BeginPayment order);
    void payAtTerminal(const protocol::BeginPayment &order, const Till &till);
    void loseSeats(const protocol::Hold &hold);
    void answerEqualSeats(const protocol::BeginPayment &order, const protocol::Payment &asked);
    void pressTwice(const protocol::BeginPayment &order);
    void haveGatewayTell(const protocol::BeginPayment &order);
    std::optional<protocol::Payment> awaitEnd(const protocol::BeginPayment &order);
    void enjoy(const protocol::Hold &hold);
    void giveBack(const Bought &bought);
    protocol::Reseat reseatOf(const Bought &bought);
    // Staff move him; his tickets are not on their way back.
    void beMoved(Bought &bought);
    // At another counter, at the same moment as something else. The booking's seats afterwards, where that was done.
    std::future<std::optional<SeatNos>> moveAtOnce(const Bought &bought);

    BusyHouse &m_house;
    Desk m_desk;
    QRandomGenerator m_random;
    int m_run = 0;
    QList<Bought> m_bought; // of earlier runs too: to be given in exchange
    QHash<AttemptId, protocol::PaymentState> m_told;
};

} // namespace foyer::test
