// The part of a walk past the kiosk's screens that leads from the screen that attracts to the times of a title.
#pragma once

#include "client/kiosk/screens/filterchips.h"
#include "tests/gui/memberwalk.h"

namespace foyer::test
{

class FrontWalk : public MemberWalk
{
public:
    using MemberWalk::MemberWalk;

protected:
    bool findTitle()
    {
        if (!until([&] { return m_flow.nextShows().rowCount() > 0 && m_flow.titles().want(TitleId(9)); }))
            return false;
        see("1-home");
        if (!showCardAtHome())
            return false;
        m_kiosk.house.sellOut(showOf(1, TitleId(3)));
        m_flow.wantSoldOut();
        if (!until([&] { return m_flow.nextShows().loading() == client::Loading::Ready; }))
            return false;
        see("1-sold-out");
        m_flow.back();
        return findBooking() && findShow();
    }

private:
    bool searchTitle()
    {
        m_kiosk.window.findChild<client::FilterChips *>()->findChild<QAbstractButton *>()->click();
        protocol::Wishes wishes;
        wishes.age = 6;
        wishes.text = QStringLiteral("zzz");
        m_flow.programme().wish(wishes);
        if (!until([&] { return m_flow.programme().rowCount() == 0; }))
            return false;
        see("2-search-none");
        m_flow.programme().wish({});
        return until([&] { return m_flow.programme().rowCount() > 0; });
    }
    bool callHelp()
    {
        client::HelpRun &help = m_flow.desk().help;
        m_kiosk.press(QStringLiteral("help"));
        see("2-help");
        help.call();
        if (!until([&] { return help.open().has_value(); }))
            return false;
        see("2-help-called");
        m_kiosk.house.answerHelp(QStringLiteral("Anna is coming"));
        help.recheck();
        if (!until([&] { return help.open()->answer.has_value(); }))
            return false;
        see("2-help-answered");
        help.end();
        QTest::keyClick(m_kiosk.window.windowHandle(), Qt::Key_Escape);
        return true;
    }
    bool findBooking()
    {
        m_flow.openBooking();
        restoreWishes();
        see("1-booking-reference");
        m_flow.openBooking(QStringLiteral("7KQ2M0X0"));
        if (!until([&] { return m_flow.notice().has_value(); }))
            return false;
        see("1-booking-refused");
        m_flow.openBooking(DemoHouse::oldReference());
        if (!until([&] { return m_flow.step() == client::Step::MyBooking && m_flow.show().isReady(); }))
            return false;
        see("1-booking");
        m_flow.exchange();
        if (!until([&] { return m_flow.show().isReady() && !m_flow.board().states().isEmpty(); }))
            return false;
        see("5-seats-exchange");
        m_flow.takeBestSeats();
        if (!until([&] { return m_flow.picker().isSettled(); }))
            return false;
        m_flow.checkOut();
        if (!until([&] { return m_flow.reserving().reservation().has_value(); }))
            return false;
        see("6-basket-exchange");
        m_flow.startOver();
        restoreWishes();
        return true;
    }
    bool findShow()
    {
        m_flow.start();
        if (!until([&] { return m_flow.programme().loading() == client::Loading::Ready; }))
            return false;
        see("2-programme");
        if (!searchTitle())
            return false;
        m_kiosk.press(QStringLiteral("language"));
        see("2-languages");
        if (!m_kiosk.press(m_kiosk.languages.ownName()))
            return false;
        if (!callHelp())
            return false;
        m_kiosk.press(QStringLiteral("access"));
        see("2-access");
        m_flow.chooseOtherCity();
        if (!until([&] { return m_flow.cities().rowCount() > 0; }))
            return false;
        see("3-city");
        m_flow.back();
        m_flow.chooseTitle(TitleId(2));
        if (!until([&] { return m_flow.titleVenues().rowCount() > 0; }))
            return false;
        see("4-title");
        return true;
    }
};

} // namespace foyer::test
