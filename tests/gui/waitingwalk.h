// The part of a walk past the kiosk's screens in which people wait: for seats, and for the sale.
#pragma once

#include "tests/gui/kioskdriver.h"

#include <functional>

namespace foyer::test
{

// By actions of the flow: the words on the buttons differ between languages.
class WaitingWalk
{
public:
    using Look = std::function<void(const QString &)>;

    // Calls look(name) on each screen.
    WaitingWalk(Kiosk &kiosk, Look look)
        : m_kiosk(kiosk)
        , m_flow(kiosk.flow)
        , m_language(kiosk.languages.current())
        , m_textScale(kiosk.access.textScale())
        , m_theme(kiosk.access.theme())
        , m_reach(kiosk.access.reach())
        , m_look(std::move(look))
    {
    }
    // From Home, and back there; false when it could not go on.
    bool pastWaiting()
    {
        m_flow.start();
        restoreWishes();
        m_flow.chooseTitle(TitleId(2));
        return waitForSeats() && waitForTheSale();
    }

protected:
    template <class Condition>
    static bool until(Condition condition)
    {
        return QTest::qWaitFor(condition, 10'000);
    }
    // After a customer, whose wishes are forgotten.
    void restoreWishes()
    {
        m_kiosk.languages.choose(m_language);
        m_kiosk.access.setTextScale(m_textScale);
        m_kiosk.access.setTheme(m_theme);
        m_kiosk.access.setReach(m_reach);
    }
    void see(const char *name)
    {
        for (int i = 0; i < 3; ++i)
            QTest::qWait(0); // layouts settle, one after the other
        m_look(QString::fromLatin1(name));
    }
    ShowId showOf(int plan, TitleId title = TitleId(2)) const
    {
        for (const HouseShow &one : m_kiosk.house.data().shows)
            if (one.title == title && one.plan == PlanId(plan))
                return one.card.show;
        return {};
    }

    Kiosk &m_kiosk;
    client::KioskFlow &m_flow;
    QString m_language;
    qreal m_textScale;
    client::AccessTheme m_theme;
    bool m_reach;
    Look m_look;

private:
    bool waitForSeats()
    {
        m_kiosk.house.sellOut(showOf(3));
        m_flow.chooseShow(showOf(3));
        if (!until([&] { return m_flow.canWait(); }))
            return false;
        see("10-seats-sold-out");
        m_flow.wantToWait();
        see("10-wait-wish");
        m_flow.joinWaitlist();
        if (!until([&] { return m_flow.step() == client::Step::InLine; }))
            return false;
        see("10-in-line");
        if (!leaveContacts())
            return false;
        m_kiosk.house.moveUp(0);
        see("10-in-line-next");
        m_kiosk.house.offer({SeatNo(1), SeatNo(2)});
        if (!until([&] { return m_flow.step() == client::Step::Offer; }))
            return false;
        see("10-offer");
        m_flow.back();
        return m_flow.step() == client::Step::Seats;
    }
    bool leaveContacts()
    {
        client::WaitlistRun &waitlist = m_flow.waitlist();
        const auto leave = [&](client::Step step, const char *address) {
            m_kiosk.field()->setText(QString::fromLatin1(address));
            m_kiosk.window.screen(step)->goOn();
            return until([&] { return !waitlist.isLeavingContact(); });
        };
        if (!until([&] { return waitlist.canTell(client::ContactWay::Mail); }))
            return false;
        waitlist.wantContact(client::ContactWay::Mail);
        see("10-tell-by-mail");
        if (!leave(client::Step::TellByMail, "anna@example") || !m_flow.notice())
            return false;
        see("10-tell-refused");
        if (!leave(client::Step::TellByMail, "anna.schmidt@example.com") || m_flow.step() != client::Step::InLine)
            return false;
        see("10-in-line-mail");
        waitlist.wantContact(client::ContactWay::Phone);
        see("10-tell-by-phone");
        if (!leave(client::Step::TellByPhone, "0171 12345678") || m_flow.step() != client::Step::InLine)
            return false;
        see("10-in-line-phone");
        return true;
    }
    bool waitForTheSale()
    {
        m_kiosk.house.closeDoors();
        m_flow.takeBestSeats();
        if (!until([&] { return m_flow.room().place().has_value(); }))
            return false;
        see("10-room");
        m_kiosk.house.letIn();
        if (m_flow.step() != client::Step::Seats)
            return false;
        m_flow.startOver();
        return true;
    }
};

} // namespace foyer::test
