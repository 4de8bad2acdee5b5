// The kiosk and its printer: told before money is taken, and no ticket lost when it fails afterwards.
#include "tests/gui/kioskdriver.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/scriptedprinter.h"
#include "tests/support/testcase.h"

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::client;
using test::Kiosk;
using test::ScriptedPrinter;

class KioskPrintingTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void withoutPaperTheCustomerIsToldBeforePaying();
    void whoDoesNotMindPaysAllTheSame();
    void afterPayingTheTicketsArePrintedOnce();
    void whenPrintingFailsThereIsAPhoneAndTheBoxOffice();
    void theNextCustomerIsAskedAnew();

private:
    static std::unique_ptr<Kiosk> kioskWith(ScriptedPrinter *printer)
    {
        return std::make_unique<Kiosk>(QSize(1080, 1920), u"en"_s, std::unique_ptr<TicketPrinter>(printer));
    }
    static bool toBasket(Kiosk &kiosk)
    {
        return QTest::qWaitFor([&] { return kiosk.flow.isReady() && kiosk.flow.nextShows().rowCount() > 0; })
            && (kiosk.flow.start(), kiosk.flow.step() == Step::Programme)
            && (kiosk.flow.chooseTitle(TitleId(2)), kiosk.flow.step() == Step::Title)
            && (kiosk.flow.chooseShow(showOf(kiosk)), kiosk.flow.step() == Step::Seats)
            && QTest::qWaitFor([&] { return kiosk.flow.show().isReady(); }) && (kiosk.flow.takeBestSeats(), true)
            && QTest::qWaitFor([&] { return kiosk.flow.picker().isSettled(); })
            && (kiosk.flow.checkOut(), kiosk.flow.step() == Step::Basket);
    }
    static ShowId showOf(const Kiosk &kiosk)
    {
        for (const test::HouseShow &one : kiosk.house.data().shows)
            if (one.title == TitleId(2))
                return one.card.show;
        return {};
    }
    static bool buy(Kiosk &kiosk)
    {
        return kiosk.press(u"Pay €"_s) && QTest::qWaitFor([&] { return kiosk.flow.step() == Step::Payment; })
            && kiosk.press(u"card-approved"_s) && QTest::qWaitFor([&] { return kiosk.flow.booking().has_value(); });
    }
};

void KioskPrintingTest::withoutPaperTheCustomerIsToldBeforePaying()
{
    auto *printer = new ScriptedPrinter;
    const auto kiosk = kioskWith(printer);
    QVERIFY(toBasket(*kiosk));
    printer->state = PrinterState::PaperOut;
    QVERIFY(kiosk->press(u"Pay €"_s));
    QTRY_VERIFY(kiosk->says(u"We cannot print your tickets just now"_s));
    QVERIFY(kiosk->says(u"run out of paper"_s));
    QVERIFY(kiosk->press(u"Not now"_s));
    QCOMPARE(kiosk->flow.step(), Step::Basket);
    QVERIFY(kiosk->house.hold());
    printer->state = PrinterState::Ready;
    QVERIFY(kiosk->press(u"Pay €"_s));
    QTRY_COMPARE(kiosk->flow.step(), Step::Payment);
}

void KioskPrintingTest::whoDoesNotMindPaysAllTheSame()
{
    auto *printer = new ScriptedPrinter;
    const auto kiosk = kioskWith(printer);
    QVERIFY(toBasket(*kiosk));
    printer->state = PrinterState::CoverOpen;
    QVERIFY(kiosk->press(u"Pay €"_s));
    QTRY_VERIFY(kiosk->button(u"Buy all the same"_s));
    QVERIFY(kiosk->press(u"Buy all the same"_s));
    QTRY_COMPARE(kiosk->flow.step(), Step::Payment);
    QVERIFY(!kiosk->says(u"We cannot print"_s));
}

void KioskPrintingTest::afterPayingTheTicketsArePrintedOnce()
{
    auto *printer = new ScriptedPrinter;
    printer->isSlow = true;
    const auto kiosk = kioskWith(printer);
    QVERIFY(toBasket(*kiosk));
    QVERIFY(kiosk->press(u"Pay €"_s));
    QCOMPARE(kiosk->flow.step(), Step::Basket); // nobody waits for the printer but the customer
    QVERIFY(!kiosk->button(u"Pay €"_s));
    printer->answerNow();
    QTRY_COMPARE(kiosk->flow.step(), Step::Payment);
    QVERIFY(kiosk->press(u"card-approved"_s));
    QTRY_VERIFY(kiosk->says(u"Your tickets are being printed"_s));
    kiosk->languages.choose(u"de"_s);
    kiosk->languages.choose(u"en"_s);
    printer->answerNow();
    QTRY_VERIFY(kiosk->says(u"Your tickets are printed. Please take them."_s));
    QCOMPARE(printer->prints, 1);
    QVERIFY(!kiosk->button(u"Print once more"_s));
}

void KioskPrintingTest::whenPrintingFailsThereIsAPhoneAndTheBoxOffice()
{
    auto *printer = new ScriptedPrinter;
    const auto kiosk = kioskWith(printer);
    QVERIFY(toBasket(*kiosk));
    QVERIFY(kiosk->press(u"Pay €"_s));
    QTRY_COMPARE(kiosk->flow.step(), Step::Payment);
    printer->state = PrinterState::PaperOut;
    QVERIFY(kiosk->press(u"card-approved"_s));
    QTRY_VERIFY(kiosk->says(u"run out of paper. Your tickets are safe: take them along on your phone"_s));
    QTRY_VERIFY(kiosk->says(u"Scan this with your phone"_s));
    printer->state = PrinterState::Ready;
    QVERIFY(kiosk->press(u"Print once more"_s));
    QTRY_VERIFY(kiosk->says(u"Your tickets are printed."_s));
}

void KioskPrintingTest::theNextCustomerIsAskedAnew()
{
    auto *printer = new ScriptedPrinter;
    const auto kiosk = kioskWith(printer);
    QVERIFY(toBasket(*kiosk));
    QVERIFY(buy(*kiosk));
    QTRY_VERIFY(kiosk->says(u"Your tickets are printed."_s));
    QVERIFY(kiosk->press(u"Done"_s));
    QCOMPARE(kiosk->printing.step(), PrintStep::Idle);
    QVERIFY(kiosk->flow.ticketLink().url().isEmpty());
    QVERIFY(toBasket(*kiosk));
    QVERIFY(buy(*kiosk));
    QTRY_COMPARE(printer->prints, 2);
    QCOMPARE(printer->asked, 2);
}

FOYER_TEST_WITH(QApplication, KioskPrintingTest)
#include "kioskprintingtest.moc"
