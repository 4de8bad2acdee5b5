// A member at the kiosk: the card is held before the scanner or typed, and counts until he is gone.
#include "client/kiosk/scannerwedge.h"
#include "client/widgets/button.h"
#include "client/widgets/infobanner.h"
#include "tests/gui/kioskdriver.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::test
{

using client::ScannerWedge;
using client::Step;

namespace
{

struct ScanningKiosk : Kiosk {
    ScanningKiosk() { QObject::connect(&scanner, &ScannerWedge::scanned, &window, &client::KioskWindow::takeScan); }
    // The quick typing of a scanner.
    void scan(const char *code)
    {
        type(Qt::Key_F12);
        for (const QChar letter : QString::fromLatin1(code))
            type(Qt::Key(letter.unicode()), letter);
        type(Qt::Key_Return);
    }
    void type(Qt::Key key, const QString &text = {})
    {
        QTest::sendKeyEvent(QTest::Click, window.windowHandle(), key, text, Qt::NoModifier);
    }
    void toBasket()
    {
        QTRY_VERIFY(flow.isReady() && flow.nextShows().rowCount() > 0);
        flow.start();
        flow.chooseTitle(TitleId(2));
        for (const HouseShow &one : house.data().shows)
            if (one.title == TitleId(2) && one.plan == PlanId(1)) {
                flow.chooseShow(one.card.show);
                break;
            }
        QTRY_VERIFY(flow.show().isReady());
        flow.takeBestSeats();
        QTRY_VERIFY(flow.picker().isSettled());
        flow.checkOut();
        QTRY_COMPARE(flow.step(), Step::Basket);
        QTRY_VERIFY(flow.reserving().isSettled());
    }

    ScannerWedge scanner;
};

} // namespace

class KioskMemberTest final : public TestCase
{
    Q_OBJECT
private slots:
    void aScannedCardIsGreetedAndCounts();
    void theNameIsSaidIntoTheHeadsetOnly_data();
    void theNameIsSaidIntoTheHeadsetOnly();
    void aGreetingCanBeClosed();
    void aGreetingHidesNothing_data();
    void aGreetingHidesNothing();
    void whoShowsHisCardAndGoesIsForgotten();
    void aWrongCardIsAnsweredInWords();
    void aCardThatDoesNotFitLetsThePurchaseGoOn();
    void aCardIsTypedWhereCodesAre();
    void theAddressOfTheCardIsTheFirstChoice();
    void anotherAddressCanBeTyped();
    void whileAPaymentRunsACardHasToWait();
};

void KioskMemberTest::aScannedCardIsGreetedAndCounts()
{
    ScanningKiosk kiosk;
    QTRY_VERIFY(kiosk.button(u"Metropolis"_s));
    kiosk.scan(DemoHouse::memberCode);
    QTRY_VERIFY(kiosk.says(u"Welcome, Anna. Your card counts for this purchase."_s));
    QCOMPARE(kiosk.flow.step(), Step::Home);
    kiosk.toBasket();
    QVERIFY(!kiosk.says(u"Anna"_s));
    QTRY_VERIFY(kiosk.says(u"To pay €24.00"_s));
    QVERIFY(kiosk.says(u"Member card"_s));
    QVERIFY(!kiosk.says(QString::fromLatin1(DemoHouse::memberCode)));
    QVERIFY(kiosk.press(u"Remove"_s));
    QTRY_VERIFY(kiosk.says(u"Total €30.00"_s));
}

void KioskMemberTest::theNameIsSaidIntoTheHeadsetOnly_data()
{
    QTest::addColumn<bool>("hasHeadset");
    QTest::newRow("with a headset") << true;
    QTest::newRow("into the room") << false;
}

void KioskMemberTest::theNameIsSaidIntoTheHeadsetOnly()
{
    QFETCH(const bool, hasHeadset);
    ScanningKiosk kiosk;
    QTRY_VERIFY(kiosk.button(u"Metropolis"_s));
    kiosk.headset.plug(hasHeadset);
    kiosk.access.setSpeech(true);
    kiosk.scan(DemoHouse::memberCode);
    QTRY_VERIFY2(kiosk.voice.story().contains(u"Your card counts for this purchase."_s),
                 qPrintable(kiosk.voice.story()));
    QCOMPARE(kiosk.voice.story().contains(u"Anna"_s), hasHeadset);
}

void KioskMemberTest::aGreetingCanBeClosed()
{
    ScanningKiosk kiosk;
    QTRY_VERIFY(kiosk.button(u"Metropolis"_s));
    kiosk.scan(DemoHouse::memberCode);
    QTRY_VERIFY(kiosk.says(u"Welcome, Anna."_s));
    QVERIFY(kiosk.press(u"Close"_s));
    QVERIFY(!kiosk.says(u"Welcome, Anna."_s));
    QVERIFY(kiosk.flow.desk().member.holder()); // remembered all the same
}

void KioskMemberTest::aGreetingHidesNothing_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    for (const client::Language &language : client::Languages::offered()) {
        QTest::addRow("upright %s", qPrintable(language.code)) << QSize(1080, 1920) << language.code;
        QTest::addRow("lying %s", qPrintable(language.code)) << QSize(1920, 1080) << language.code;
    }
}

void KioskMemberTest::aGreetingHidesNothing()
{
    QFETCH(const QSize, size);
    QFETCH(const QString, language);
    Kiosk kiosk(size, language);
    QTRY_VERIFY(kiosk.flow.nextShows().rowCount() > 0);
    client::Screen *home = kiosk.window.screen(Step::Home);
    const QList<client::SecondaryButton *> ways = home->findChildren<client::SecondaryButton *>();
    QVERIFY(!ways.isEmpty());
    const auto areInView = [&] {
        return std::all_of(ways.begin(), ways.end(), [](const client::SecondaryButton *way) {
            return !way->isHidden() && way->visibleRegion().boundingRect() == way->rect();
        });
    };
    QTRY_VERIFY(areInView());
    kiosk.window.takeScan(QString::fromLatin1(DemoHouse::memberCode));
    QTRY_VERIFY(kiosk.window.findChild<client::InfoBanner *>()->isVisible());
    for (int i = 0; i < 6; ++i)
        QTest::qWait(0); // layouts settle
    QVERIFY(areInView());
}

void KioskMemberTest::whoShowsHisCardAndGoesIsForgotten()
{
    ScanningKiosk kiosk;
    QTRY_VERIFY(kiosk.button(u"Metropolis"_s));
    kiosk.scan(DemoHouse::memberCode);
    QTRY_VERIFY(kiosk.says(u"Welcome, Anna."_s));
    auto *alone = kiosk.window.findChild<QTimer *>(u"leftAlone"_s);
    QVERIFY(alone && alone->isActive());
    alone->start(0);
    QTRY_VERIFY(!kiosk.says(u"Welcome, Anna."_s));
    QVERIFY(!kiosk.flow.desk().member.holder());
}

void KioskMemberTest::aWrongCardIsAnsweredInWords()
{
    ScanningKiosk kiosk;
    QTRY_VERIFY(kiosk.button(u"Metropolis"_s));
    kiosk.scan("MZZZZZZZZZZZZZZZZ");
    QTRY_VERIFY(kiosk.says(u"This member card does not count, or not any more. Please ask at the box office."_s));
    QVERIFY(kiosk.press(u"Close"_s));
    QVERIFY(kiosk.button(u"Metropolis"_s));
}

void KioskMemberTest::aCardThatDoesNotFitLetsThePurchaseGoOn()
{
    ScanningKiosk kiosk;
    QTRY_VERIFY(kiosk.button(u"Metropolis"_s));
    kiosk.scan(DemoHouse::poorMemberCode);
    QTRY_VERIFY(kiosk.says(u"Welcome, Ben."_s));
    kiosk.toBasket();
    QTRY_VERIFY(kiosk.says(u"You can go on at the normal price."_s));
    QVERIFY(kiosk.button(u"Pay €30.00"_s));
}

void KioskMemberTest::aCardIsTypedWhereCodesAre()
{
    ScanningKiosk kiosk;
    kiosk.toBasket();
    QVERIFY(kiosk.press(u"Enter a code"_s));
    kiosk.field()->setText(u"m-anna anna anna 2345"_s);
    QVERIFY(kiosk.press(u"Use this code"_s));
    QTRY_VERIFY(kiosk.says(u"To pay €24.00"_s));
    QVERIFY(kiosk.says(u"Welcome, Anna."_s));
}

void KioskMemberTest::theAddressOfTheCardIsTheFirstChoice()
{
    ScanningKiosk kiosk;
    kiosk.toBasket();
    kiosk.scan(DemoHouse::memberCode);
    QTRY_VERIFY(kiosk.says(u"To pay €24.00"_s));
    kiosk.flow.goToPayment();
    kiosk.flow.pay(u"card-approved"_s);
    QTRY_VERIFY(kiosk.flow.booking());
    QVERIFY(kiosk.press(u"Send by mail"_s));
    QVERIFY(kiosk.press(u"To my card's address"_s));
    QTRY_VERIFY(kiosk.says(u"Your tickets are on their way to the address of your card."_s));
    QVERIFY(kiosk.button(u"Another address"_s));
}

void KioskMemberTest::anotherAddressCanBeTyped()
{
    ScanningKiosk kiosk;
    kiosk.toBasket();
    kiosk.flow.goToPayment();
    kiosk.flow.pay(u"card-approved"_s);
    QTRY_VERIFY(kiosk.flow.booking());
    kiosk.scan(DemoHouse::memberCode); // after the purchase
    QTRY_VERIFY(kiosk.says(u"Welcome, Anna. We can send your tickets to the address of your card."_s));
    QVERIFY(kiosk.press(u"Send by mail"_s));
    QTest::keyClicks(kiosk.field(), u"ben@example.com"_s);
    QVERIFY(!kiosk.button(u"To my card's address"_s));
    QVERIFY(kiosk.press(u"Send my tickets"_s));
    QTRY_VERIFY(kiosk.says(u"Your tickets are on their way to ben@example.com."_s));
}

void KioskMemberTest::whileAPaymentRunsACardHasToWait()
{
    ScanningKiosk kiosk;
    kiosk.toBasket();
    kiosk.flow.goToPayment();
    kiosk.flow.pay(u"card-no-answer"_s);
    QTRY_VERIFY(kiosk.flow.state().paying);
    kiosk.scan(DemoHouse::memberCode);
    QVERIFY(kiosk.says(u"You have scanned a member card"_s));
    QVERIFY(kiosk.press(u"All right"_s));
    kiosk.house.settle(true);
    QTRY_COMPARE(kiosk.flow.step(), Step::Ticket);
    QVERIFY(!kiosk.flow.desk().member.holder());
}

} // namespace foyer::test

FOYER_TEST_WITH(QApplication, foyer::test::KioskMemberTest)
#include "kioskmembertest.moc"
