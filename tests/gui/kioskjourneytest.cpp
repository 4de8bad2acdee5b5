#include "tests/gui/kioskdriver.h"
#include "tests/support/faketerminal.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include "client/widgets/seatmapwidget.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace foyer::test
{

using client::Step;

// The kiosk as a customer meets it: only by touching what is on the screen.
class KioskJourneyTest final : public TestCase
{
    Q_OBJECT
private:
    static const protocol::TitleShows &titleShows(Kiosk &kiosk, const QString &name)
    {
        const client::NextShowsModel &next = kiosk.flow.nextShows();
        int row = 0;
        while (next.title(row).title.name != name)
            ++row;
        return next.title(row);
    }
    static void toTimes(Kiosk &kiosk)
    {
        QTRY_VERIFY(kiosk.flow.isReady());
        QVERIFY(kiosk.press(u"See everything"_s));
        QTRY_VERIFY(kiosk.button(u"Metropolis"_s));
        QVERIFY(kiosk.press(u"Metropolis"_s));
        QTRY_VERIFY(kiosk.button(u"20:30"_s));
    }
    static void toSeats(Kiosk &kiosk)
    {
        toTimes(kiosk);
        QVERIFY(kiosk.press(u"20:30"_s));
        QTRY_VERIFY(!kiosk.flow.board().states().isEmpty());
        QTRY_VERIFY(kiosk.says(u"Touch the seats"_s));
    }
    static void toBasket(Kiosk &kiosk)
    {
        toSeats(kiosk);
        QTRY_VERIFY(kiosk.button(u"Take these seats · €30.00"_s));
        QVERIFY(kiosk.press(u"Take these seats"_s));
        QTRY_COMPARE(kiosk.flow.step(), Step::Basket);
    }
    static void toPayment(Kiosk &kiosk)
    {
        toBasket(kiosk);
        QVERIFY(kiosk.press(u"Pay €30.00"_s));
        QTRY_COMPARE(kiosk.flow.step(), Step::Payment);
        QVERIFY(kiosk.says(u"Hold your card"_s));
    }

private slots:
    void aTouchOnAPosterLeadsToTheSeatsOfItsNextShow()
    {
        Kiosk kiosk;
        QTRY_VERIFY(kiosk.button(u"Metropolis"_s));
        const protocol::TitleShows &shown = titleShows(kiosk, u"Metropolis"_s);
        kiosk.house.sellOut(shown.shows[0].show);
        kiosk.flow.nextShows().reload();
        QTRY_COMPARE(titleShows(kiosk, u"Metropolis"_s).shows[0].freeSeats, 0);
        const ShowId next = titleShows(kiosk, u"Metropolis"_s).shows[1].show; // the first with seats left
        QVERIFY(kiosk.press(u"Metropolis"_s));
        QCOMPARE(kiosk.flow.step(), Step::Seats);
        QTRY_VERIFY(kiosk.flow.show().isReady());
        QCOMPARE(kiosk.flow.show().id(), next);
        QVERIFY(kiosk.press(u"Back"_s));
        QTRY_VERIFY(kiosk.button(u"20:30"_s)); // its other times
    }

    void whoWaitsFindsWhatIsSoldOutHere()
    {
        Kiosk kiosk;
        QTRY_VERIFY(kiosk.button(u"Metropolis"_s));
        QVERIFY(kiosk.press(u"Waitlist"_s));
        QTRY_VERIFY(kiosk.says(u"No show here is sold out"_s));
        kiosk.house.sellOut(titleShows(kiosk, u"Metropolis"_s).shows[2].show);
        kiosk.flow.nextShows().reload();
        QTRY_VERIFY(kiosk.button(u"Metropolis, 22:30"_s));
        QVERIFY(kiosk.press(u"Metropolis, 22:30"_s));
        QTRY_VERIFY(kiosk.button(u"Wait for seats"_s));
    }

    void aLanguageIsChosenByItsOwnNameAtOnce()
    {
        Kiosk kiosk;
        QVERIFY(kiosk.press(u"Deutsch"_s));
        QTRY_VERIFY(kiosk.says(u"Willkommen"_s));
        QVERIFY(kiosk.press(u"العربية"_s));
        QTRY_VERIFY(kiosk.window.isRightToLeft());
    }

    void fewTouchesLeadFromTheTimesToThePrintedTickets()
    {
        Kiosk kiosk;
        toPayment(kiosk);
        QVERIFY(kiosk.press(u"card-approved"_s));
        QTRY_VERIFY(kiosk.says(u"Thank you"_s));
        QTRY_VERIFY(kiosk.flow.booking());
        QVERIFY(kiosk.says(kiosk.flow.booking()->reference.first(4) + u'-' + kiosk.flow.booking()->reference.last(4)));
        QTRY_VERIFY(kiosk.says(u"Your tickets are printed"_s));
        const QStringList printed = QDir(kiosk.folder.path()).entryList({u"*.pdf"_s});
        QCOMPARE(printed.size(), 1);
        QVERIFY(kiosk.press(u"Done"_s));
        QCOMPARE(kiosk.flow.step(), Step::Home);
        QVERIFY(!kiosk.flow.booking());
    }

    void backLeadsFromEveryScreenToTheOneBefore()
    {
        Kiosk kiosk;
        toPayment(kiosk);
        for (const Step step : {Step::Basket, Step::Seats, Step::Title, Step::Programme, Step::Home}) {
            QVERIFY(kiosk.press(u"Back"_s));
            QTRY_COMPARE(kiosk.flow.step(), step);
        }
        QVERIFY(!kiosk.button(u"Back"_s));
        QTRY_VERIFY(!kiosk.house.hold()); // leaving the seats gave them back
    }

    void backStandsAtTheSamePlaceOnEveryScreen()
    {
        Kiosk kiosk;
        toTimes(kiosk);
        const QPoint place = kiosk.button(u"Back"_s)->mapTo(&kiosk.window, QPoint());
        QVERIFY(kiosk.press(u"20:30"_s));
        QTRY_VERIFY(kiosk.button(u"Take these seats"_s));
        QCOMPARE(kiosk.button(u"Back"_s)->mapTo(&kiosk.window, QPoint()), place);
    }

    void aSeatThatSomebodyElseTookIsRefusedWithTheNearestOne()
    {
        Kiosk kiosk;
        toSeats(kiosk);
        const ShowId show = kiosk.flow.show().id();
        const SeatNo seat = kiosk.house.freeSeat(show);
        kiosk.house.takeSeatSilently(show, seat);
        auto *const map = kiosk.window.findChild<client::SeatMapWidget *>();
        emit map->seatActivated(seat);
        QTRY_VERIFY(kiosk.says(u"taken by somebody else"_s));
        QVERIFY(kiosk.press(u"Take the nearest"_s));
        QTRY_VERIFY(kiosk.flow.picker().isSettled());
        QVERIFY(!kiosk.says(u"taken by somebody else"_s));
    }

    void aChildPaysLess()
    {
        Kiosk kiosk;
        toBasket(kiosk);
        QVERIFY(kiosk.press(u"Child"_s));
        QTRY_VERIFY(kiosk.button(u"Pay €25.50"_s));
    }

    void aDeclinedCardCanBeTriedAgain()
    {
        Kiosk kiosk;
        toPayment(kiosk);
        QVERIFY(kiosk.press(u"card-declined"_s));
        QTRY_VERIFY(kiosk.says(u"Your card was declined"_s));
        QVERIFY(kiosk.press(u"card-approved"_s));
        QTRY_VERIFY(kiosk.says(u"Thank you"_s));
    }

    void atATerminalTheCardIsAskedForAndTheCustomerMayGiveUp()
    {
        FakeTerminal terminal;
        Kiosk kiosk({1080, 1920}, u"en"_s, {}, &terminal);
        toBasket(kiosk);
        QVERIFY(kiosk.press(u"Pay €30.00"_s));
        QTRY_VERIFY(kiosk.says(u"The card reader does not answer"_s));
        QVERIFY(!kiosk.button(u"Pay €30.00 by card"_s));
        terminal.login();
        QVERIFY(kiosk.says(u"Pay by card"_s));
        QVERIFY(kiosk.press(u"Pay €30.00 by card"_s));
        QTRY_COMPARE(terminal.orders.size(), 1);
        terminal.prompt(TerminalPrompt::InsertCard);
        QVERIFY(kiosk.says(u"Insert your card"_s));
        QVERIFY(!kiosk.button(u"Back"_s));
        QVERIFY(kiosk.press(u"card-approved"_s));
        QCOMPARE(terminal.presented, QStringList {u"card-approved"_s});
        QVERIFY(kiosk.press(u"Cancel payment"_s));
        QCOMPARE(terminal.aborted, QList {terminal.orders.first().attempt});
        kiosk.house.settle(false);
        terminal.finish(TerminalOutcome::Declined);
        QTRY_VERIFY(kiosk.button(u"Pay €30.00 by card"_s));
        QVERIFY(!kiosk.says(u"declined"_s));
    }

    void whoPaysForLongIsAskedWhetherToGoOn()
    {
        FakeTerminal terminal;
        Kiosk kiosk({1080, 1920}, u"en"_s, {}, &terminal);
        terminal.login();
        toBasket(kiosk);
        QVERIFY(kiosk.press(u"Pay €30.00"_s));
        QTRY_VERIFY(kiosk.button(u"Pay €30.00 by card"_s));
        QVERIFY(kiosk.press(u"Pay €30.00 by card"_s));
        QTRY_COMPARE(terminal.orders.size(), 1);
        terminal.prompt(TerminalPrompt::InsertCard);
        kiosk.clock.advanceMs(1'000LL * (DemoHouse::holdSeconds - 30));
        QTRY_VERIFY(kiosk.says(u"Are you still paying?"_s));
        QVERIFY(kiosk.press(u"Go on paying"_s));
        QVERIFY(!kiosk.says(u"Are you still paying?"_s));
        QVERIFY(kiosk.says(u"Insert your card"_s));
        terminal.prompt(TerminalPrompt::Wait);
        kiosk.house.settle(true);
        terminal.finish(TerminalOutcome::Approved);
        QTRY_VERIFY(kiosk.says(u"Thank you"_s));
    }

    void whileTheBankIsAskedNobodyCanLeaveOrPayAgain()
    {
        Kiosk kiosk;
        toPayment(kiosk);
        QVERIFY(kiosk.press(u"card-no-answer"_s));
        QTRY_VERIFY(kiosk.says(u"We are asking your bank"_s));
        QVERIFY(!kiosk.button(u"Back"_s));
        QVERIFY(!kiosk.button(u"card-approved"_s));
        kiosk.house.settle(true);
        QTRY_VERIFY_WITH_TIMEOUT(kiosk.says(u"Thank you"_s), 10'000);
    }

    void seatsThatWereLostAreReplacedOnlyByWhoAgrees()
    {
        for (const bool takes : {true, false}) {
            Kiosk kiosk;
            toPayment(kiosk);
            QVERIFY(kiosk.press(u"card-no-answer"_s));
            QTRY_VERIFY(kiosk.says(u"We are asking your bank"_s));
            kiosk.house.loseSeats();
            QTRY_VERIFY(kiosk.says(u"Your seats are gone. We hold equal ones for you."_s));
            QVERIFY(!kiosk.button(u"Back"_s));
            QVERIFY(kiosk.press(takes ? u"Take these seats"_s : u"No, do not charge me"_s));
            QTRY_VERIFY(kiosk.house.hold()->state != protocol::HoldState::Held);
            if (takes)
                kiosk.house.settle(true);
            QTRY_COMPARE_WITH_TIMEOUT(kiosk.flow.step(), takes ? Step::Ticket : Step::Seats, 10'000);
            QVERIFY(takes ? kiosk.says(u"Thank you"_s) : kiosk.button(u"All right"_s) != nullptr);
        }
    }

    void aLostServerShowsACalmPageAndTheBasketComesBack()
    {
        Kiosk kiosk;
        toBasket(kiosk);
        kiosk.house.lose();
        QVERIFY(kiosk.says(u"We have lost the line"_s));
        QVERIFY(!kiosk.button(u"Pay"_s));
        kiosk.house.open();
        QTRY_VERIFY(!kiosk.says(u"We have lost the line"_s));
        QTRY_VERIFY(kiosk.button(u"Pay €30.00"_s));
    }

    void anExpiredHoldIsToldAndLeadsBackToTheSeats()
    {
        Kiosk kiosk;
        toBasket(kiosk);
        kiosk.clock.advanceMs(1'000LL * DemoHouse::holdSeconds + 1);
        kiosk.flow.touch();
        QTRY_VERIFY(kiosk.says(u"Your time for these seats is over"_s));
        QVERIFY(kiosk.press(u"All right"_s));
        QCOMPARE(kiosk.flow.step(), Step::Seats);
        QTRY_VERIFY(kiosk.button(u"Take these seats"_s));
    }

    void moreTimeIsGivenAtTheWarning()
    {
        Kiosk kiosk;
        toBasket(kiosk);
        kiosk.clock.advanceMs(1'000LL * DemoHouse::holdSeconds - 30'000);
        kiosk.flow.touch();
        QTRY_VERIFY(kiosk.button(u"More time"_s));
        QVERIFY(kiosk.press(u"More time"_s));
        QTRY_VERIFY(!kiosk.flow.countdown().isWarning());
        QVERIFY(!kiosk.button(u"More time"_s));
    }

    void whoeverIsGoneIsAskedAndThenForgotten()
    {
        Kiosk kiosk;
        toBasket(kiosk);
        kiosk.languages.choose(u"de"_s);
        kiosk.clock.advanceMs(46'000);
        QTRY_VERIFY(kiosk.says(u"Sind Sie noch da?"_s));
        QVERIFY(kiosk.press(u"Ich bin noch da"_s));
        QTRY_VERIFY(!kiosk.says(u"Sind Sie noch da?"_s));
        kiosk.clock.advanceMs(46'000);
        QTRY_VERIFY(kiosk.says(u"Sind Sie noch da?"_s));
        kiosk.clock.advanceMs(30'000);
        QTRY_COMPARE(kiosk.flow.step(), Step::Home);
        QCOMPARE(kiosk.languages.current(), u"en"_s);
        QTRY_VERIFY(!kiosk.house.hold());
    }

    void anotherLanguageKeepsTheBasket()
    {
        Kiosk kiosk;
        toBasket(kiosk);
        QVERIFY(kiosk.press(u"language"_s));
        QVERIFY(kiosk.press(u"Deutsch"_s));
        QTRY_VERIFY(kiosk.says(u"Ihre Karten"_s));
        QCOMPARE(kiosk.flow.step(), Step::Basket);
        QCOMPARE(kiosk.flow.basket().lines().size(), 2);
        QTRY_VERIFY(kiosk.button(u"Zurück"_s));
    }

    void aTitleIsSearchedAndWishesLeaveOthersOut()
    {
        Kiosk kiosk;
        QTRY_VERIFY(kiosk.flow.isReady());
        QVERIFY(kiosk.press(u"See everything"_s));
        QTRY_VERIFY(kiosk.button(u"Metropolis"_s));
        const int all = kiosk.flow.programme().rowCount();
        QVERIFY(kiosk.press(u"Search"_s));
        for (const QString &key : {u"M"_s, u"E"_s, u"T"_s, u"R"_s})
            QTest::mouseClick(kiosk.key(key), Qt::LeftButton);
        QTRY_COMPARE(kiosk.flow.programme().rowCount(), 1);
        QTRY_VERIFY(kiosk.button(u"Metropolis"_s));
        QVERIFY(kiosk.press(u"Search"_s)); // once more: no search
        QTRY_COMPARE(kiosk.flow.programme().rowCount(), all);
        QVERIFY(!kiosk.field());
        QVERIFY(kiosk.press(u"with a child of 6"_s));
        QTRY_VERIFY(kiosk.flow.programme().rowCount() < all);
        QVERIFY(kiosk.button(u"with a child of 6"_s)->isChecked());
        QVERIFY(kiosk.press(u"with a child of 12"_s)); // in its place
        QTRY_VERIFY(!kiosk.button(u"with a child of 6"_s)->isChecked());
        kiosk.flow.startOver();
        QCOMPARE(kiosk.flow.programme().wishes(), protocol::Wishes());
    }

    void aCityIsFoundByItsFirstLetters()
    {
        Kiosk kiosk;
        QTRY_VERIFY(kiosk.flow.isReady());
        QVERIFY(kiosk.press(u"See everything"_s));
        QTRY_VERIFY(kiosk.button(u"Other city"_s));
        QVERIFY(kiosk.press(u"Other city"_s));
        QTRY_VERIFY(kiosk.button(u"Berlin"_s));
        for (const QString &key : {u"W"_s, u"I"_s})
            QTest::mouseClick(kiosk.key(key), Qt::LeftButton);
        QTRY_VERIFY(!kiosk.button(u"Berlin"_s));
        QVERIFY(kiosk.press(u"Wien"_s));
        QTRY_VERIFY(kiosk.says(u"What is on in Wien"_s));
    }

    void whatLiesUnderAnOverlayCannotBeReached()
    {
        Kiosk kiosk;
        toTimes(kiosk);
        QVERIFY(kiosk.press(u"Help"_s));
        QVERIFY(kiosk.says(u"How to buy tickets"_s));
        QVERIFY(!kiosk.button(u"20:30"_s));
        QVERIFY(kiosk.press(u"Close"_s));
        QVERIFY(kiosk.button(u"20:30"_s));
    }
};

} // namespace foyer::test

FOYER_TEST_WITH(QApplication, foyer::test::KioskJourneyTest)
#include "kioskjourneytest.moc"
