// How staff gets out of the kiosk, and nobody else; and what is held before the scanner.
#include "client/kiosk/kioskoptions.h"
#include "client/kiosk/scannerwedge.h"
#include "tests/gui/kioskdriver.h"
#include "tests/support/places/places.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace foyer::test
{

namespace
{

using client::ScannerWedge;

const QString pin = u"482913"_s;
const QString badge = u"STAFF-00417"_s;

// A kiosk with a scanner, and staff that may get out.
struct StaffedKiosk : Kiosk {
    StaffedKiosk()
    {
        known.settings.staffPin = hashOfSecret(pin);
        known.settings.staffBadge = hashOfSecret(badge);
        QObject::connect(&scanner, &ScannerWedge::scanned, &window, &client::KioskWindow::takeScan);
    }
    // The quick typing of a scanner.
    void scan(const QString &code, Qt::Key prefix = Qt::Key_F12)
    {
        type(prefix);
        for (const QChar letter : code)
            type(Qt::Key(letter.toUpper().unicode()), letter);
        type(Qt::Key_Return);
    }
    void type(Qt::Key key, const QString &text = {})
    {
        QTest::sendKeyEvent(QTest::Click, window.windowHandle(), key, text, Qt::NoModifier);
    }
    void typePin(const QString &digits)
    {
        for (const QChar digit : digits)
            QTest::mouseClick(key(digit), Qt::LeftButton);
        press(u"Out of service"_s);
    }

    void toBasket()
    {
        QTRY_VERIFY(button(u"20:30, Metropolis"_s));
        press(u"20:30, Metropolis"_s);
        QTRY_VERIFY(flow.show().isReady() && !flow.board().states().isEmpty());
        flow.takeBestSeats();
        QTRY_VERIFY(flow.picker().isSettled());
        flow.checkOut();
        QCOMPARE(flow.step(), client::Step::Basket);
    }

    ScannerWedge scanner;
    QSignalSpy left {&window, &client::KioskWindow::leaveWanted};
};

} // namespace

class KioskStaffTest : public TestCase
{
    Q_OBJECT
private slots:
    void fiveTouchesInTheCornerAskForAPin();
    void theRightPinLeadsOut();
    void wrongPinsAreSlowedDown();
    void theFieldForThePinTakesTheThemeThatComes();
    void nobodyIsAskedWhereNoPinIsSet();
    void inAPurchaseTheCornerIsForCustomers();
    void theDoorClosesByItself();
    void aBadgeLeadsOut();
    void theUnitsLetTheKioskRestAfterwards();
    void aScannedTicketLeadsToItsBooking_data();
    void aScannedTicketLeadsToItsBooking();
    void aBookingScannedInAPurchaseIsOpenedWhenTheCustomerSaysSo();
    void whoGoesOnKeepsTheSeats();
    void whileAPaymentRunsABookingHasToWait();
    void anUnknownCodeGetsASentence();
    void aCodeOfOursThatWasReadBadlyIsAskedForAgain_data();
    void aCodeOfOursThatWasReadBadlyIsAskedForAgain();
    void aScanDoesNotEndInAField();
    void afterAPauseThePeopleHaveTheKeyboard();
};

void KioskStaffTest::fiveTouchesInTheCornerAskForAPin()
{
    StaffedKiosk kiosk;
    QTRY_VERIFY(kiosk.button(u"Metropolis"_s));
    kiosk.knock(4);
    QVERIFY(!kiosk.says(u"Staff only"_s));
    kiosk.knock(1);
    QVERIFY(kiosk.says(u"Staff only"_s));
    QVERIFY(!kiosk.window.centralWidget()->isEnabled());
    QVERIFY(kiosk.press(u"Back"_s));
    QVERIFY(!kiosk.says(u"Staff only"_s));
    QVERIFY(kiosk.window.centralWidget()->isEnabled());
}

void KioskStaffTest::theRightPinLeadsOut()
{
    StaffedKiosk kiosk;
    kiosk.knock();
    for (const QChar digit : pin)
        QTest::mouseClick(kiosk.key(digit), Qt::LeftButton);
    QCOMPARE(kiosk.field()->text(), pin);
    QVERIFY(!kiosk.field()->displayText().contains(u'4'));
    QVERIFY(kiosk.press(u"Out of service"_s));
    QCOMPARE(kiosk.left.size(), 1);
    QVERIFY(kiosk.field()->text().isEmpty());
}

void KioskStaffTest::wrongPinsAreSlowedDown()
{
    StaffedKiosk kiosk;
    kiosk.knock();
    for (int i = 0; i < client::StaffLock::freeTries; ++i)
        kiosk.typePin(u"000000"_s);
    QVERIFY(kiosk.says(u"This PIN is not right. Please try again."_s));
    kiosk.typePin(u"000000"_s);
    QVERIFY(kiosk.says(u"Please wait 5 seconds"_s));
    QVERIFY(kiosk.press(u"Back"_s));
    kiosk.knock();
    kiosk.typePin(pin);
    QCOMPARE(kiosk.left.size(), 0);
    kiosk.clock.advanceMs(5'000);
    kiosk.typePin(pin);
    QCOMPARE(kiosk.left.size(), 1);
}

// The next customer's theme may come while the door stands open.
void KioskStaffTest::theFieldForThePinTakesTheThemeThatComes()
{
    StaffedKiosk kiosk;
    const auto ground = [&kiosk] {
        const QImage picture = kiosk.field()->grab().toImage();
        return picture.pixelColor(picture.rect().center());
    };
    kiosk.access.setTheme(client::AccessTheme::Dark);
    kiosk.knock();
    kiosk.access.setTheme(client::AccessTheme::Light);
    const QColor changed = ground();
    QVERIFY(kiosk.press(u"Back"_s));
    kiosk.knock();
    QCOMPARE(changed, ground());
}

void KioskStaffTest::nobodyIsAskedWhereNoPinIsSet()
{
    Kiosk kiosk;
    kiosk.knock();
    QVERIFY(!kiosk.says(u"Staff only"_s));
}

void KioskStaffTest::inAPurchaseTheCornerIsForCustomers()
{
    StaffedKiosk kiosk;
    QTRY_VERIFY(kiosk.flow.isReady());
    kiosk.flow.start();
    kiosk.knock();
    QVERIFY(!kiosk.says(u"Staff only"_s));
}

void KioskStaffTest::theDoorClosesByItself()
{
    StaffedKiosk kiosk;
    kiosk.knock();
    QVERIFY(kiosk.says(u"Staff only"_s));
    auto *alone = kiosk.window.findChild<QTimer *>(u"leftAlone"_s);
    QVERIFY(alone && alone->isActive());
    alone->start(0);
    QTRY_VERIFY(!kiosk.says(u"Staff only"_s));
    QVERIFY(kiosk.window.centralWidget()->isEnabled());
}

void KioskStaffTest::aBadgeLeadsOut()
{
    StaffedKiosk kiosk;
    QTRY_VERIFY(kiosk.flow.isReady());
    kiosk.flow.start(); // on any screen
    kiosk.scan(badge);
    QCOMPARE(kiosk.left.size(), 1);
    QVERIFY(!kiosk.says(u"We do not know this code"_s));
}

void KioskStaffTest::theUnitsLetTheKioskRestAfterwards()
{
    for (const QString &unit : {u"foyer-kiosk.service"_s, u"foyer-kiosk-cage.service"_s}) {
        QFile file(inSources(u"resources/deploy/") + unit);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("RestartPreventExitStatus=" + QByteArray::number(client::exitByStaff) + '\n'));
    }
}

void KioskStaffTest::aScannedTicketLeadsToItsBooking_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<client::Step>("step");
    QTest::newRow("a ticket, which this house does not know")
        << u"FOYER1"_s + QString(148, u'A') << client::Step::FindBooking;
    QTest::newRow("reference") << DemoHouse::oldReference() << client::Step::MyBooking;
}

void KioskStaffTest::aScannedTicketLeadsToItsBooking()
{
    QFETCH(const QString, code);
    QFETCH(const client::Step, step);
    StaffedKiosk kiosk;
    QTRY_VERIFY(kiosk.button(u"Metropolis"_s));
    kiosk.scan(code);
    QTRY_COMPARE(kiosk.flow.step(), step);
    QTRY_COMPARE(kiosk.flow.notice().has_value(), step == client::Step::FindBooking);
}

void KioskStaffTest::aBookingScannedInAPurchaseIsOpenedWhenTheCustomerSaysSo()
{
    StaffedKiosk kiosk;
    kiosk.access.setSpeech(true);
    kiosk.toBasket();
    kiosk.languages.choose(u"en"_s);
    kiosk.access.setTextScale(2);
    kiosk.scan(DemoHouse::oldReference());
    QVERIFY(kiosk.says(u"You have scanned a booking"_s));
    QTRY_VERIFY2(kiosk.voice.story().contains(u"the seats that you have chosen are given up"_s),
                 qPrintable(kiosk.voice.story()));
    QVERIFY(!kiosk.voice.story().contains(DemoHouse::oldReference().first(4)));
    QCOMPARE(kiosk.flow.step(), client::Step::Basket);
    QVERIFY(kiosk.flow.picker().hold());
    QVERIFY(kiosk.press(u"Open the booking"_s));
    QTRY_COMPARE(kiosk.flow.step(), client::Step::MyBooking);
    QTRY_VERIFY(!kiosk.house.hold() || kiosk.house.hold()->state == protocol::HoldState::Released);
    QVERIFY(kiosk.flow.basket().lines().isEmpty());
    QCOMPARE(kiosk.access.textScale(), 2.0); // it is the same customer
    QVERIFY(kiosk.access.speech());
}

void KioskStaffTest::whoGoesOnKeepsTheSeats()
{
    StaffedKiosk kiosk;
    kiosk.toBasket();
    kiosk.scan(DemoHouse::oldReference());
    QVERIFY(!kiosk.window.centralWidget()->isEnabled());
    QVERIFY(kiosk.press(u"Go on here"_s));
    QVERIFY(!kiosk.says(u"You have scanned a booking"_s));
    QVERIFY(kiosk.window.centralWidget()->isEnabled());
    QCOMPARE(kiosk.flow.step(), client::Step::Basket);
    QVERIFY(kiosk.flow.picker().hold());
}

void KioskStaffTest::whileAPaymentRunsABookingHasToWait()
{
    StaffedKiosk kiosk;
    kiosk.toBasket();
    kiosk.flow.goToPayment();
    kiosk.flow.pay(u"card-no-answer"_s);
    QTRY_VERIFY(kiosk.flow.state().paying);
    kiosk.scan(DemoHouse::oldReference());
    QVERIFY(kiosk.says(u"Please scan it again when that is finished."_s));
    QVERIFY(!kiosk.button(u"Open the booking"_s));
    kiosk.house.settle(true);
    QTRY_COMPARE(kiosk.flow.step(), client::Step::Ticket);
    QVERIFY(!kiosk.says(u"You have scanned a booking"_s)); // the tickets are what counts now
}

void KioskStaffTest::aCodeOfOursThatWasReadBadlyIsAskedForAgain_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("a ticket that lost its end") << u"FOYER1AAAA"_s;
    QTest::newRow("a reference with a wrong letter") << u"7KQ2M0XZ"_s;
}

void KioskStaffTest::aCodeOfOursThatWasReadBadlyIsAskedForAgain()
{
    QFETCH(const QString, code);
    StaffedKiosk kiosk;
    kiosk.toBasket();
    kiosk.scan(code);
    QVERIFY(kiosk.says(u"Please hold it before the scanner once more"_s));
    QVERIFY(kiosk.press(u"Close"_s));
    QCOMPARE(kiosk.flow.step(), client::Step::Basket);
    QVERIFY(kiosk.flow.picker().hold());
}

void KioskStaffTest::anUnknownCodeGetsASentence()
{
    StaffedKiosk kiosk;
    QTRY_VERIFY(kiosk.button(u"Metropolis"_s));
    kiosk.scan(u"4006381333931"_s); // of a biro
    QVERIFY(kiosk.says(u"We do not know this code"_s));
    QVERIFY(kiosk.press(u"Close"_s));
    QVERIFY(kiosk.button(u"Metropolis"_s));
    QCOMPARE(kiosk.left.size(), 0);
    QCOMPARE(kiosk.flow.step(), client::Step::Home);
}

void KioskStaffTest::aScanDoesNotEndInAField()
{
    StaffedKiosk kiosk;
    QTRY_VERIFY(kiosk.flow.isReady());
    kiosk.flow.start();
    kiosk.flow.chooseOtherCity();
    QTRY_VERIFY(kiosk.field());
    kiosk.field()->setFocus();
    kiosk.scan(badge);
    QVERIFY(kiosk.field()->text().isEmpty());
    QCOMPARE(kiosk.flow.step(), client::Step::City);
    QCOMPARE(kiosk.left.size(), 1);
}

void KioskStaffTest::afterAPauseThePeopleHaveTheKeyboard()
{
    StaffedKiosk kiosk;
    QTRY_VERIFY(kiosk.flow.isReady());
    kiosk.flow.start();
    kiosk.flow.chooseOtherCity();
    QTRY_VERIFY(kiosk.field());
    kiosk.field()->setFocus();
    kiosk.type(Qt::Key_F12);
    kiosk.type(Qt::Key_W, u"W"_s);
    QVERIFY(kiosk.field()->text().isEmpty());
    QTRY_VERIFY(!kiosk.scanner.isReading());
    kiosk.type(Qt::Key_I, u"i"_s);
    QCOMPARE(kiosk.field()->text(), u"i"_s);
}

} // namespace foyer::test

FOYER_TEST_WITH(QApplication, foyer::test::KioskStaffTest)
#include "kioskstafftest.moc"
