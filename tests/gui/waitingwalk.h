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
        wishAgain();
        m_flow.chooseTitle(TitleId(2));
        return waitForSeats() && waitForTheSale();
    }

protected:
    template <class Condition>
    static bool until(Condition condition)
    {
        return QTest::qWaitFor(condition, 10'000);
    }
    void see(const char *name)
    {
        for (int i = 0; i < 3; ++i)
            QTest::qWait(0); // layouts settle, one after the other
        m_look(QString::fromLatin1(name));
    }
    // The last customer's wishes are forgotten.
    void wishAgain()
    {
        m_kiosk.languages.choose(m_language);
        m_kiosk.access.setTextScale(m_textScale);
        m_kiosk.access.setTheme(m_theme);
        m_kiosk.access.setReach(m_reach);
    }
    ShowId showOf(int plan) const
    {
        for (const HouseShow &one : m_kiosk.house.data().shows)
            if (one.title == TitleId(2) && one.plan == PlanId(plan))
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
        m_kiosk.house.moveUp(0);
        see("10-in-line-next");
        m_kiosk.house.offer({SeatNo(1), SeatNo(2)});
        if (!until([&] { return m_flow.step() == client::Step::Offer; }))
            return false;
        see("10-offer");
        m_flow.back();
        return m_flow.step() == client::Step::Seats;
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
