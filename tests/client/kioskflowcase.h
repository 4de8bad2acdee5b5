// The base of tests of the kiosk's way against a server that the test plays: from the first screen to the basket.
#pragma once

#include "client/logic/kiosk/kioskflow.h"
#include "tests/support/fakeapi.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeshow.h"
#include "tests/support/faketerminal.h"
#include "tests/support/testcase.h"

#include <QTest>

namespace foyer::test
{

class KioskFlowCase : public TestCase
{
protected:
    // A kiosk of the fake venue that has just found its server.
    void beginAtHome(const protocol::Welcome &welcome)
    {
        TestCase::init();
        m_flow.reset();
        m_api = std::make_unique<FakeApi>(m_clock);
        m_flow = std::make_unique<client::KioskFlow>(*m_api, m_terminal.get());
        m_api->connectWith(welcome);
        QVERIFY(m_api->answer<protocol::GetVenue>(fakeVenue()));
    }
    void beginAtHome() { beginAtHome(fakeWelcome(m_clock.nowUtc())); }
    void beginWithTerminal()
    {
        m_flow.reset();
        m_terminal = std::make_unique<FakeTerminal>();
        beginAtHome();
        m_terminal->login();
    }
    // The kiosk asks for a plan once, and reads it aside.
    void answerShow()
    {
        QVERIFY(m_api->answer<protocol::GetShow>(fakeShow()));
        if (m_api->open<protocol::GetPlan>())
            QVERIFY(m_api->answer<protocol::GetPlan>(fakePlanDocument()));
        QTRY_VERIFY(m_flow->show().isReady());
    }
    void toSeats(const QByteArray &states = "........")
    {
        m_flow->start();
        QVERIFY(m_api->answer<protocol::WhatsOn>(protocol::Programme {}));
        m_flow->chooseTitle(TitleId(9));
        QVERIFY(m_api->answer<protocol::FindTitleVenues>(protocol::TitleVenues {}));
        m_flow->chooseShow(fakeShowId);
        answerShow();
        QVERIFY(m_api->answer<protocol::SubscribeShow>(protocol::ShowSnapshot {fakeShowId, 1, states}));
        QCOMPARE(m_flow->step(), client::Step::Seats);
    }
    void toBasket()
    {
        toSeats();
        m_flow->takeBestSeats();
        QVERIFY(m_api->answer<protocol::HoldBest>(fakeHold(seats({5, 6}), m_clock.nowUtc())));
        m_flow->checkOut();
        QCOMPARE(m_flow->step(), client::Step::Basket);
    }

    FakeClock m_clock;
    std::unique_ptr<FakeApi> m_api;
    std::unique_ptr<FakeTerminal> m_terminal; // none where nobody pays by card
    std::unique_ptr<client::KioskFlow> m_flow;
};

} // namespace foyer::test
