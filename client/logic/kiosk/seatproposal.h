// The best seats for the people who stand there, proposed before they choose: nobody holds them until they are taken.
#pragma once

#include "client/logic/common/showloader.h"
#include "client/logic/kiosk/basket.h"

namespace foyer::client
{

class SeatProposal
{
public:
    static constexpr int choicesMax =
        4; // looked at for one that leaves no single seat alone: the house may refuse that

    // From the next look on, for these people.
    void want(const Party &party);
    // The same number of people, at other prices: what is proposed stays.
    void price(const Party &party, const ShowLoader &show);
    // The customer chooses himself.
    void dismiss();
    // They are to be held, and then the customer goes on. Answers which.
    SeatNos take();
    // How the hall is now: what is proposed stays as long as all of it is free. own: held by this customer, who may
    // have them as well. Answers whether something is proposed that was not before.
    bool look(const ShowLoader &show, const QByteArray &states, const SeatNos &own);

    const SeatNos &seats() const { return m_seats; } // by number; empty: nothing is proposed
    const QList<protocol::SeatPrice> &lines() const { return m_basket.lines(); } // what they cost
    bool isOvertaken() const { return m_isOvertaken; } // somebody else took seats that were proposed before these
    bool isTaken() const { return m_isTaken; }

private:
    SeatNos best(const SeatIndex &index, const QByteArray &states) const;

    std::optional<Party> m_party; // nobody: nothing is to be proposed
    SeatNos m_seats;
    Basket m_basket;
    bool m_isOvertaken = false;
    bool m_isTaken = false;
};

} // namespace foyer::client
