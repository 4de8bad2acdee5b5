// Holds the seats that the customer touches, one command after the other: what is shown as chosen is really theirs.
#pragma once

#include "client/net/api.h"
#include "shared/domain/limits.h"

#include <QObject>

namespace foyer::client
{

// Every change of the choice is one command that takes the new seats and gives the old hold back in the same step.
// While a command is on its way further changes are gathered into the next one.
class SeatPicker : public QObject
{
    Q_OBJECT
public:
    // A command is repeated as long as the hold it changes may live, so that its fate is always learnt.
    static constexpr std::chrono::seconds patience {holdSecondsDefault};

    explicit SeatPicker(Api &api, QObject *parent = nullptr);

    // Another show or another customer. What was held before is forgotten, not given back.
    void begin(ShowId show, const HolderId &holder);

    void toggle(SeatNo seat);
    // Exactly these instead of what is held; none gives that back. Not more than are allowed.
    void choose(const SeatNos &seats);
    void takeBest(int count, int wheelchairs);
    // Takes suggestion() instead of what is held.
    void takeSuggestion();
    // assistive: the customer uses a mode that gives more time.
    void renew(bool assistive = false);
    // Gives back what is held, and what a command on its way will hold.
    void release();
    // The hold has ended without our doing.
    void drop();
    // Asks the server what has become of the hold.
    void recheck();
    // What the server says about the hold after a payment.
    void setHold(const protocol::Hold &hold);

    const std::optional<protocol::Hold> &hold() const { return m_hold; }
    // Held, and what is to be held as soon as the server agrees; by seat number.
    SeatNos chosen() const { return m_wanted; }
    bool mayRenew(bool assistive = false) const
    {
        return m_hold && !m_isRenewedOut && (assistive || m_hold->renewalsLeft > 0);
    }
    bool isBusy() const { return m_busy; }
    // Every chosen seat is held, and nothing is on its way.
    bool isSettled() const { return m_hold && !m_busy && m_wanted == m_hold->seats; }
    // The nearest seats that could be had instead of refused ones; empty when there are none.
    const SeatNos &suggestion() const { return m_suggestion; }

signals:
    void changed();
    void refused(const foyer::Error &error); // what was held before is still held
    void lost(const foyer::Error &error); // nothing is held any more

private:
    void advance();
    template <class M>
    void command(const M &message);
    void answered(const Result<protocol::Hold> &answer);
    void accept(const protocol::Hold &hold);
    void refuse(const Error &error);
    void loseHold(const Error &error);
    void forget();
    void give(const protocol::Hold &hold, const HolderId &holder);
    SeatNos held() const { return m_hold ? m_hold->seats : SeatNos(); }

    struct BestWish {
        int count = 0;
        int wheelchairs = 0;
    };

    Api &m_api;
    ShowId m_show;
    HolderId m_holder;
    std::optional<protocol::Hold> m_hold; // its seats sorted
    SeatNos m_wanted; // sorted
    SeatNos m_asked; // m_wanted when the last command was sent
    SeatNos m_suggestion;
    std::optional<BestWish> m_best; // to be sent next
    bool m_busy = false;
    bool m_isRenewedOut = false; // the server has refused to give the hold more time
    int m_epoch = 0; // answers of earlier ones are not ours any more
};

// What could be had when wanted was refused: the alternatives stand for the refused seats. Empty without alternatives.
SeatNos suggestionAfter(const Error &refusal, const SeatNos &wanted);

} // namespace foyer::client
