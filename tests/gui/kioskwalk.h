// A walk past every screen of the kiosk, so that tests can look at each.
#pragma once

#include "tests/gui/kioskdriver.h"

#include <functional>

namespace foyer::test
{

// Calls look(name) on each screen; false when the walk could not go on. By actions of the flow: the words on the
// buttons differ between languages.
inline bool walkPastAllScreens(Kiosk &kiosk, const std::function<void(const QString &)> &look)
{
    using client::Step;
    client::KioskFlow &flow = kiosk.flow;
    const auto until = [](const auto &condition) { return QTest::qWaitFor(condition, 10'000); };
    const auto see = [&look](const char *name) {
        for (int i = 0; i < 3; ++i)
            QTest::qWait(0); // layouts settle, one after the other
        look(QString::fromLatin1(name));
    };
    const HouseShow show = kiosk.firstShow();

    if (!until([&] { return flow.programme().rowCount() > 0 && flow.titles().want(TitleId(9)); }))
        return false;
    see("1-home");
    flow.start();
    if (!until([&] { return flow.programme().loading() == client::Loading::Ready; }))
        return false;
    see("2-programme");
    flow.chooseOtherCity();
    if (!until([&] { return flow.cities().rowCount() > 0; }))
        return false;
    see("3-city");
    flow.back();
    flow.chooseTitle(TitleId(2));
    if (!until([&] { return flow.titleVenues().rowCount() > 0; }))
        return false;
    see("4-title");
    const auto showOf = [&](int plan) {
        for (const HouseShow &one : kiosk.house.data().shows)
            if (one.title == TitleId(2) && one.plan == PlanId(plan))
                return one.card.show;
        return ShowId();
    };
    flow.chooseShow(showOf(3));
    if (!until([&] { return flow.show().isReady() && !flow.board().states().isEmpty(); }))
        return false;
    see("5-seats-large");
    flow.back();
    flow.chooseShow(showOf(1));
    if (!until([&] { return flow.show().isReady() && !flow.board().states().isEmpty(); }))
        return false;
    see("5-seats-none");
    flow.takeBestSeats();
    if (!until([&] { return flow.picker().isSettled(); }))
        return false;
    see("5-seats-chosen");
    const SeatNo other = kiosk.house.freeSeat(showOf(1));
    kiosk.house.takeSeatSilently(showOf(1), other);
    flow.toggleSeat(other);
    if (!until([&] { return flow.notice().has_value(); }))
        return false;
    see("5-seats-refused");
    flow.dismissNotice();
    if (!until([&] { return flow.picker().isSettled(); }))
        return false;
    flow.checkOut();
    see("6-basket");
    kiosk.clock.advanceMs(250'000);
    flow.touch();
    if (!until([&] { return flow.countdown().isWarning(); }))
        return false;
    see("6-basket-warning");
    flow.renewHold();
    if (!until([&] { return !flow.countdown().isWarning(); }))
        return false;
    flow.goToPayment();
    see("7-payment");
    flow.pay(QStringLiteral("card-declined"));
    if (!until([&] { return flow.notice().has_value(); }))
        return false;
    see("7-payment-declined");
    kiosk.house.lose();
    see("8-lost-holding");
    kiosk.house.open();
    if (!until([&] { return flow.picker().isSettled(); }))
        return false;
    flow.pay(QStringLiteral("card-no-answer"));
    see("7-payment-running");
    if (!until([&] { return flow.payment().phase() == client::PayPhase::AskingBank; }))
        return false;
    see("7-payment-asking");
    kiosk.house.settle(true);
    if (!until([&] { return flow.booking().has_value(); }))
        return false;
    see("9-ticket");
    kiosk.clock.advanceMs(46'000);
    if (!until([&] { return flow.idle().isWarning(); }))
        return false;
    see("9-idle");
    flow.startOver();
    return flow.step() == Step::Home;
}

} // namespace foyer::test
