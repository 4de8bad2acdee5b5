#include "tests/gui/kioskdriver.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/qrreader.h"
#include "tests/support/scriptedprinter.h"
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

    void thePlaceIsTakenAlongOnAPhoneOrOnPaper()
    {
        auto *printer = new ScriptedPrinter;
        Kiosk kiosk({1080, 1920}, u"en"_s, std::unique_ptr<client::TicketPrinter>(printer));
        toLine(kiosk);
        const QString link = u"https://tickets.example/w/"_s + QLatin1String(DemoHouse::placeCode);
        QTRY_COMPARE(codesIn(kiosk.window.grab().toImage()), QStringList {link});
        QVERIFY(kiosk.press(u"Print my place"_s));
        QTRY_VERIFY(kiosk.says(u"Your place is printed"_s));
        QCOMPARE(printer->printed.faces.size(), 1);
        const TicketFace &face = printer->printed.faces.constFirst();
        QCOMPARE(face.code, link);
        QCOMPARE(face.reference, u"MFRG-GZDF-MZTW-Q2LK"_s);
        QCOMPARE(face.title, kiosk.flow.show().show().titleName);
        QVERIFY(face.priceType.isEmpty() && face.seat.isEmpty());
        kiosk.flow.startOver(); // nobody touched the screen for long
        QTest::qWait(0);
        QCOMPARE(kiosk.house.entry()->state, protocol::EntryState::Waiting);
    }

    void whoGoesWithHisPlaceComesBackByItsCode()
    {
        Kiosk kiosk;
        toLine(kiosk);
        QTRY_VERIFY(kiosk.button(u"Keep my place and go"_s));
        QVERIFY(kiosk.press(u"Keep my place and go"_s));
        QCOMPARE(kiosk.flow.step(), Step::Home);
        kiosk.window.takeScan(u"https://tickets.example/w/"_s + QLatin1String(DemoHouse::placeCode));
        QTRY_VERIFY(kiosk.says(u"3 before you"_s));
        kiosk.house.offer({SeatNo(1), SeatNo(2)});
        QTRY_VERIFY(kiosk.says(u"2 seats came free for you"_s));
        QVERIFY(kiosk.press(u"Take these seats"_s));
        QTRY_COMPARE(kiosk.flow.step(), Step::Basket);
    }

    void whoLeavesAnAddressIsToldThereAndKeepsHisPlace()
    {
        Kiosk kiosk;
        toLine(kiosk);
        QTRY_VERIFY(kiosk.button(u"Tell me by mail"_s));
        QVERIFY(kiosk.press(u"Tell me by mail"_s));
        QCOMPARE(kiosk.flow.step(), Step::TellByMail);
        kiosk.field()->setText(u"anna"_s);
        for (const char *key : {"At sign", "x", "Full stop"})
            QTest::mouseClick(kiosk.key(QString::fromLatin1(key)), Qt::LeftButton);
        QVERIFY(kiosk.press(u"Tell me there"_s));
        QTRY_VERIFY(kiosk.says(u"Nothing can be sent to this address"_s));
        kiosk.flow.dismissNotice();
        kiosk.field()->setText(u"anna@example.com"_s);
        QVERIFY(kiosk.press(u"Tell me there"_s));
        QTRY_COMPARE(kiosk.flow.step(), Step::InLine);
        QCOMPARE(kiosk.house.contact()->mail, u"anna@example.com"_s);
        QCOMPARE(kiosk.house.contact()->language, u"en-GB"_s);
        QVERIFY(kiosk.says(u"We write to"_s) && kiosk.says(u"a•••@"_s) && !kiosk.says(u"anna@"_s));
        QVERIFY(kiosk.press(u"Another address"_s));
        QCOMPARE(kiosk.field()->text(), u"anna@example.com"_s); // to be mended
        kiosk.flow.back();
        QCOMPARE(kiosk.flow.step(), Step::InLine);
        kiosk.flow.startOver(); // nobody touched the screen for long
        QTest::qWait(0);
        QCOMPARE(kiosk.house.entry()->state, protocol::EntryState::Waiting);
    }

    void aNumberIsTypedAsAtHome()
    {
        Kiosk kiosk;
        toLine(kiosk);
        QTRY_VERIFY(kiosk.button(u"Tell me by phone"_s));
        QVERIFY(kiosk.press(u"Tell me by phone"_s));
        QCOMPARE(kiosk.field()->text(), u"+49"_s);
        QVERIFY(!kiosk.button(u"Tell me there"_s)); // not to be pressed yet
        for (const QChar digit : u"017112345678"_s)
            QTest::mouseClick(kiosk.key(digit), Qt::LeftButton);
        QVERIFY(kiosk.press(u"Tell me there"_s));
        QTRY_COMPARE(kiosk.flow.step(), Step::InLine);
        QCOMPARE(kiosk.house.contact()->phone, u"+4917112345678"_s);
        QVERIFY(!kiosk.house.contact()->mail);
        QVERIFY(kiosk.says(u"A message goes to"_s) && kiosk.says(u"+•••678"_s));
        QVERIFY(kiosk.button(u"Another number"_s) && kiosk.button(u"Tell me by mail"_s));
    }

    void whatIsTypedGoesWhenSeatsAreOffered()
    {
        Kiosk kiosk;
        toLine(kiosk);
        QTRY_VERIFY(kiosk.button(u"Tell me by mail"_s));
        QVERIFY(kiosk.press(u"Tell me by mail"_s));
        kiosk.field()->setText(u"anna@example.com"_s);
        kiosk.house.offer({SeatNo(1), SeatNo(2)});
        QTRY_VERIFY(kiosk.says(u"2 seats came free for you"_s));
        QVERIFY(!kiosk.house.contact());
        for (const QLineEdit *field : kiosk.window.findChildren<QLineEdit *>())
            QVERIFY(field->text().isEmpty());
    }

    void anAddressIsForTheHeadsetOnly()
    {
        Kiosk kiosk;
        toLine(kiosk);
        client::WaitlistRun &waitlist = kiosk.flow.waitlist();
        QTRY_VERIFY(waitlist.canTell(client::ContactWay::Mail));
        kiosk.access.setSpeech(true);
        waitlist.wantContact(client::ContactWay::Mail);
        QTRY_VERIFY(kiosk.voice.story().contains(u"We write when seats come free"_s));
        kiosk.field()->setText(u"anna@example.com"_s);
        kiosk.window.screen(Step::TellByMail)->goOn();
        QTRY_COMPARE(kiosk.flow.step(), Step::InLine);
        QTRY_VERIFY(kiosk.voice.story().contains(u"Private. Plug in a headset"_s));
        QVERIFY(!kiosk.voice.story().contains(u"a•••@"_s));
        kiosk.access.setSpeech(false);
        kiosk.headset.plug(true);
        QTRY_VERIFY2(kiosk.voice.story().contains(u"a•••@"_s), qPrintable(kiosk.voice.story()));
    }

    void theWishIsWhatWasTouched()
    {
        Kiosk kiosk;
        toSeats(kiosk, true);
        QTRY_VERIFY(kiosk.button(u"Wait for seats"_s));
        QVERIFY(kiosk.press(u"Wait for seats"_s));
        QVERIFY(kiosk.press(u"Apart is fine"_s));
        QVERIFY(!kiosk.flow.waitChoice().together);
        const QString section = kiosk.flow.show().plan()->sections.last().name;
        QVERIFY(kiosk.press(section));
        QCOMPARE(kiosk.flow.waitChoice().section, section);
        QVERIFY(kiosk.press(u"Anywhere"_s));
        QVERIFY(kiosk.flow.waitChoice().section.isEmpty());
    }

    void whoIsNotLetInSeesANumberAndThenTheSeats()
    {
        Kiosk kiosk;
        toSeats(kiosk, false);
        kiosk.house.closeDoors();
        QTRY_VERIFY(kiosk.button(u"Take these seats"_s));
        QVERIFY(kiosk.press(u"Take these seats"_s));
        QTRY_VERIFY(kiosk.says(u"Your number is 312"_s));
        QVERIFY(kiosk.says(u"40 before you. About 2 minutes."_s));
        kiosk.house.letIn();
        QCOMPARE(kiosk.flow.step(), Step::Seats);
        QTRY_VERIFY(kiosk.button(u"Take these seats"_s));
        QVERIFY(kiosk.press(u"Take these seats"_s));
        QTRY_COMPARE(kiosk.flow.step(), Step::Basket);
    }
};

} // namespace foyer::test

FOYER_TEST_WITH(QApplication, foyer::test::KioskWaitingTest)
#include "kioskwaitingtest.moc"
