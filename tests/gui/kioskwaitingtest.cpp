#include "tests/gui/kioskdriver.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::test
{

using client::Step;

// Waiting at the kiosk as a customer meets it: only by touching what is on the screen.
class KioskWaitingTest final : public TestCase
{
    Q_OBJECT
private:
    static void toSeats(Kiosk &kiosk, bool isSoldOut)
    {
        QTRY_VERIFY(kiosk.button(u"20:30, Metropolis"_s));
        for (const HouseShow &show : kiosk.house.data().shows)
            if (isSoldOut)
                kiosk.house.sellOut(show.card.show);
        QVERIFY(kiosk.press(u"20:30, Metropolis"_s));
        QTRY_VERIFY(!kiosk.flow.board().states().isEmpty());
    }
    static void toLine(Kiosk &kiosk)
    {
        toSeats(kiosk, true);
        QTRY_VERIFY(kiosk.button(u"Wait for seats"_s));
        QVERIFY(kiosk.press(u"Wait for seats"_s));
        QVERIFY(kiosk.press(u"Join the waitlist"_s));
        QTRY_VERIFY(kiosk.says(u"3 before you"_s));
    }

private slots:
    void soldOutShowsCanBeWaitedFor()
    {
        Kiosk kiosk;
        toLine(kiosk);
        QVERIFY(kiosk.says(u"You are on the waitlist for 2 seats"_s));
        kiosk.house.moveUp(0);
        QTRY_VERIFY(kiosk.says(u"You are next"_s));
    }

    void offeredSeatsAreTakenInTime()
    {
        Kiosk kiosk;
        toLine(kiosk);
        kiosk.house.offer({SeatNo(1), SeatNo(2)});
        QTRY_VERIFY(kiosk.says(u"2 seats came free for you"_s));
        QVERIFY(kiosk.flow.offerCountdown().isRunning());
        QVERIFY(kiosk.press(u"Take these seats"_s));
        QTRY_COMPARE(kiosk.flow.step(), Step::Basket);
        QVERIFY(kiosk.button(u"Pay "_s));
    }

    void offeredSeatsCanBeLeftToTheNext()
    {
        Kiosk kiosk;
        toLine(kiosk);
        kiosk.house.offer({SeatNo(1), SeatNo(2)});
        QTRY_VERIFY(kiosk.button(u"No, thank you"_s));
        QVERIFY(kiosk.press(u"No, thank you"_s));
        QCOMPARE(kiosk.flow.step(), Step::Seats);
    }

    void theLineCanBeLeft()
    {
        Kiosk kiosk;
        toLine(kiosk);
        QVERIFY(kiosk.press(u"Leave the waitlist"_s));
        QCOMPARE(kiosk.flow.step(), Step::Seats);
    }

    void theWishIsWhatWasTouched()
    {
        Kiosk kiosk;
        toSeats(kiosk, true);
        QTRY_VERIFY(kiosk.button(u"Wait for seats"_s));
        QVERIFY(kiosk.press(u"Wait for seats"_s));
        QVERIFY(kiosk.press(u"Apart is fine"_s));
        QVERIFY(!kiosk.flow.waitsTogether());
        const QString section = kiosk.flow.show().plan()->sections.last().name;
        QVERIFY(kiosk.press(section));
        QCOMPARE(kiosk.flow.waitSection(), section);
        QVERIFY(kiosk.press(u"Anywhere"_s));
        QVERIFY(kiosk.flow.waitSection().isEmpty());
    }

    void whoIsNotLetInSeesANumberAndThenTheSeats()
    {
        Kiosk kiosk;
        toSeats(kiosk, false);
        kiosk.house.closeDoors();
        QTRY_VERIFY(kiosk.button(u"Best seats"_s));
        QVERIFY(kiosk.press(u"Best seats"_s));
        QTRY_VERIFY(kiosk.says(u"Your number is 312"_s));
        QVERIFY(kiosk.says(u"40 before you. About 2 minutes."_s));
        kiosk.house.letIn();
        QCOMPARE(kiosk.flow.step(), Step::Seats);
        QVERIFY(kiosk.press(u"Best seats"_s));
        QTRY_VERIFY(kiosk.button(u"Continue · "_s));
    }
};

} // namespace foyer::test

FOYER_TEST_WITH(QApplication, foyer::test::KioskWaitingTest)
#include "kioskwaitingtest.moc"
