// What is typed at the kiosk: codes, vouchers and addresses, by touch and on a keyboard.
#include "tests/gui/kioskdriver.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/scriptedprinter.h"
#include "tests/support/testcase.h"

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::client;
using test::DemoHouse;
using test::Kiosk;
using test::ScriptedPrinter;

class KioskTypingTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void aCodeIsTouchedAndTakenOff();
    void aCodeIsTypedOnAKeyboard();
    void whoeverTabbedToTheKeysCanStillType();
    void aWrongCodeIsToldAndErased();
    void aVoucherThatPaysForAllNeedsNoCard();
    void anAddressIsTouchedAndForgotten();
    void withoutPaperTheTicketsAreSentByMail();

private:
    static void toBasket(Kiosk &kiosk)
    {
        QTRY_VERIFY(kiosk.flow.isReady() && kiosk.flow.nextShows().rowCount() > 0);
        kiosk.flow.start();
        kiosk.flow.chooseTitle(TitleId(2));
        for (const test::HouseShow &one : kiosk.house.data().shows)
            if (one.title == TitleId(2) && one.plan == PlanId(1)) {
                kiosk.flow.chooseShow(one.card.show);
                break;
            }
        QTRY_VERIFY(kiosk.flow.show().isReady());
        kiosk.flow.takeBestSeats();
        QTRY_VERIFY(kiosk.flow.picker().isSettled());
        kiosk.flow.checkOut();
        QCOMPARE(kiosk.flow.step(), Step::Basket);
    }
    static void touch(const Kiosk &kiosk, const QStringList &keys)
    {
        for (const QString &name : keys) {
            QVERIFY2(kiosk.key(name), qPrintable(name));
            QTest::mouseClick(kiosk.key(name), Qt::LeftButton);
        }
    }
    static void enterCode(Kiosk &kiosk, const char *code)
    {
        QVERIFY(kiosk.press(u"Enter a code"_s));
        kiosk.field()->setText(QString::fromLatin1(code));
        QVERIFY(kiosk.press(u"Use this code"_s));
        QTRY_COMPARE(kiosk.flow.step(), Step::Basket);
    }
};

void KioskTypingTest::aCodeIsTouchedAndTakenOff()
{
    Kiosk kiosk;
    toBasket(kiosk);
    QVERIFY(kiosk.says(u"Total €30.00"_s));
    QVERIFY(kiosk.press(u"Enter a code"_s));
    QVERIFY(!kiosk.button(u"Use this code"_s)); // there is none yet
    touch(kiosk, {u"S"_s, u"P"_s, u"R"_s, u"I"_s, u"N"_s, u"N"_s, u"Erase the last letter"_s, u"G"_s});
    QVERIFY(kiosk.field()->hasFocus());
    QVERIFY(kiosk.press(u"Use this code"_s));
    QTRY_VERIFY(kiosk.says(u"To pay €24.00"_s));
    QVERIFY(kiosk.says(u"Instead of €30.00"_s));
    QVERIFY(kiosk.says(u"Code SPRING"_s));
    QVERIFY(kiosk.says(u"−€6.00"_s));
    QVERIFY(kiosk.says(u"−€3.00"_s)); // for each seat
    QVERIFY(kiosk.button(u"Pay €24.00"_s));
    QVERIFY(kiosk.press(u"Remove"_s));
    QTRY_VERIFY(kiosk.says(u"Total €30.00"_s));
    QVERIFY(!kiosk.says(u"SPRING"_s));
}

void KioskTypingTest::aCodeIsTypedOnAKeyboard()
{
    Kiosk kiosk;
    toBasket(kiosk);
    QVERIFY(kiosk.press(u"Enter a code"_s));
    QTest::keyClicks(kiosk.field(), u"spring"_s);
    QTest::keyClick(kiosk.field(), Qt::Key_Return);
    QTRY_VERIFY(kiosk.says(u"To pay €24.00"_s));
}

void KioskTypingTest::whoeverTabbedToTheKeysCanStillType()
{
    Kiosk kiosk;
    toBasket(kiosk);
    QVERIFY(kiosk.press(u"Enter a code"_s));
    QAbstractButton *const key = kiosk.key(u"S"_s);
    QVERIFY(key);
    const QImage without = key->grab().toImage();
    key->setFocus(Qt::TabFocusReason);
    QVERIFY(key->grab().toImage() != without); // the ring
    QTest::keyClick(key, Qt::Key_Space);
    QTest::keyClicks(key, u"pr"_s);
    QTest::keyClick(key, Qt::Key_Backspace);
    QCOMPARE(kiosk.field()->text(), u"sp"_s);
}

void KioskTypingTest::aWrongCodeIsToldAndErased()
{
    Kiosk kiosk;
    toBasket(kiosk);
    QVERIFY(kiosk.press(u"Enter a code"_s));
    kiosk.field()->setText(u"AUTUMN"_s);
    QVERIFY(kiosk.press(u"Use this code"_s));
    QTRY_VERIFY(kiosk.flow.notice());
    QCOMPARE(kiosk.flow.notice()->code, ErrorCode::PromotionUnknown);
    QCOMPARE(kiosk.field()->text(), u"AUTUMN"_s); // to be mended
    QVERIFY(kiosk.press(u"Back"_s));
    QVERIFY(kiosk.says(u"Total €30.00"_s));
    QVERIFY(kiosk.press(u"Enter a code"_s));
    QVERIFY(kiosk.field()->text().isEmpty());
}

void KioskTypingTest::aVoucherThatPaysForAllNeedsNoCard()
{
    Kiosk kiosk;
    toBasket(kiosk);
    enterCode(kiosk, DemoHouse::largeVoucher);
    QVERIFY(kiosk.says(u"Voucher ending in 2345"_s));
    QVERIFY(kiosk.press(u"Continue"_s));
    QTRY_VERIFY(kiosk.says(u"Nothing is left to pay"_s));
    QVERIFY(!kiosk.button(u"card-approved"_s));
    QVERIFY(kiosk.press(u"Get my tickets"_s));
    QTRY_VERIFY(kiosk.flow.booking());
    QVERIFY(kiosk.house.order()->reserved);
    QCOMPARE(kiosk.house.order()->attempt, kiosk.house.reservation()->attempt);
}

void KioskTypingTest::anAddressIsTouchedAndForgotten()
{
    Kiosk kiosk;
    toBasket(kiosk);
    kiosk.flow.goToPayment();
    QVERIFY(kiosk.press(u"card-approved"_s));
    QTRY_VERIFY(kiosk.flow.booking());
    QVERIFY(kiosk.press(u"Send by mail"_s));
    touch(kiosk, {u"a"_s, u"Full stop"_s, u"b"_s, u"At sign"_s, u"x"_s, u"1"_s, u".de"_s});
    QCOMPARE(kiosk.field()->text(), u"a.b@x1.de"_s);
    QVERIFY(kiosk.press(u"Send my tickets"_s));
    QTRY_VERIFY(kiosk.says(u"on their way to a.b@x1.de"_s));
    QTRY_COMPARE(kiosk.printing.step(), PrintStep::Printed); // once
    QVERIFY(kiosk.press(u"Another address"_s));
    QCOMPARE(kiosk.field()->text(), u"a.b@x1.de"_s);
    kiosk.flow.startOver();
    for (const QLineEdit *field : kiosk.window.findChildren<QLineEdit *>())
        QVERIFY(field->text().isEmpty());
    QVERIFY(kiosk.flow.mail().address().isEmpty());
}

void KioskTypingTest::withoutPaperTheTicketsAreSentByMail()
{
    auto *printer = new ScriptedPrinter;
    Kiosk kiosk({1080, 1920}, u"en"_s, std::unique_ptr<TicketPrinter>(printer));
    toBasket(kiosk);
    printer->state = PrinterState::PaperOut;
    QVERIFY(kiosk.press(u"Pay €"_s));
    QTRY_VERIFY(kiosk.button(u"Send my tickets by mail"_s));
    QVERIFY(kiosk.press(u"Send my tickets by mail"_s));
    kiosk.field()->setText(u"anna@example.com"_s);
    QVERIFY(kiosk.press(u"On to payment"_s));
    QTRY_COMPARE(kiosk.flow.step(), Step::Payment);
    QVERIFY(kiosk.press(u"card-approved"_s));
    QTRY_VERIFY(kiosk.says(u"on their way to anna@example.com"_s));
}

FOYER_TEST_WITH(QApplication, KioskTypingTest)
#include "kiosktypingtest.moc"
