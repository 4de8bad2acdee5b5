// The card of a member who stands before the kiosk: whom to greet, and for which purchases it is still to be tried.
#pragma once

#include "client/logic/kiosk/reservationrun.h"
#include "shared/protocol/members.h"

namespace foyer::client
{

class MemberCard : public QObject
{
    Q_OBJECT
public:
    explicit MemberCard(Api &api, QObject *parent = nullptr);

    // As it was scanned or typed. greeted() or refused() follows, unless it is forgotten before. Until then another
    // card stays.
    void show(const QString &code);
    void forget();
    bool isBusy() const { return m_asked.has_value(); }
    // None while no card is known.
    const std::optional<protocol::MemberGreeting> &holder() const { return m_holder; }
    const QString &code() const { return m_code; }
    bool hasMail() const { return m_holder && m_holder->hasMail; }
    bool hasPromotion() const { return m_holder && m_holder->hasPromotion; }

    // It has just been shown: the customer is greeted, until he goes on or closes the greeting.
    bool isGreeting() const { return m_isGreeting; }
    void endGreeting();

    // Its promotion is tried once for each purchase, and not any more when the customer has taken it off. A card that
    // was just shown takes the place of another code, as one that was just typed does.
    bool isDueFor(const ReservationRun::Purchase &purchase, bool hasOtherCode) const;
    void setTriedFor(const ReservationRun::Purchase &purchase) { m_triedFor = purchase; }
    void takeOff() { m_isTakenOff = true; }

signals:
    void changed();
    void greeted();
    void refused(const foyer::Error &error); // its path is "member"

private:
    Api &m_api;
    std::optional<protocol::GreetMember> m_asked;
    QString m_code;
    std::optional<protocol::MemberGreeting> m_holder;
    bool m_isGreeting = false;
    bool m_isTakenOff = false;
    std::optional<ReservationRun::Purchase> m_triedFor;
};

} // namespace foyer::client
