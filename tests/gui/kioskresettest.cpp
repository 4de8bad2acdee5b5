// When a customer is gone, nothing of him is left for the next one to find.
#include "tests/gui/kioskdriver.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include "client/kiosk/screens/wording.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QClipboard>
#include <QMetaProperty>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::client;
using test::DemoHouse;
using test::Kiosk;

namespace
{

const QString address = QStringLiteral("anna.schmidt@example.com");

// All that is logged while it lives.
class LogWatch
{
public:
    LogWatch() { s_before = qInstallMessageHandler(&LogWatch::note); }
    ~LogWatch() { qInstallMessageHandler(s_before); }
    static inline QString log;

private:
    static void note(QtMsgType type, const QMessageLogContext &context, const QString &message)
    {
        log += message + u'\n';
        s_before(type, context, message);
    }
    static inline QtMessageHandler s_before = nullptr;
};

} // namespace

class KioskResetTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void anIdleKioskForgetsTheCustomer();
    void aCustomerWhoIsDoneIsForgotten();
    void whoLeftAnAddressToWaitIsForgotten();

private:
    // Buys with a code and a voucher, has the tickets mailed and hears all of it; answers what is his.
    static void buy(Kiosk &kiosk, QStringList &secrets);
    static QStringList placesWith(const Kiosk &kiosk, const QStringList &secrets);
    static void verifyForgotten(Kiosk &kiosk, const QStringList &secrets);
};

void KioskResetTest::buy(Kiosk &kiosk, QStringList &secrets)
{
    QTRY_VERIFY(kiosk.button(u"20:30, Metropolis"_s));
    QVERIFY(kiosk.press(u"20:30, Metropolis"_s));
    QTRY_VERIFY(kiosk.flow.show().isReady() && !kiosk.flow.board().states().isEmpty());
    kiosk.languages.choose(u"de"_s);
    kiosk.headset.plug(true);
    kiosk.window.takeScan(QString::fromLatin1(DemoHouse::memberCode));
    QTRY_VERIFY(kiosk.says(u"Anna"_s));
    QVERIFY(!placesWith(kiosk, {u"Anna"_s}).isEmpty());
    QTRY_VERIFY(kiosk.voice.story().contains(u"Anna"_s));
    secrets << u"Anna"_s << QString::fromLatin1(DemoHouse::memberCode);
    kiosk.flow.takeBestSeats();
    QTRY_VERIFY(kiosk.flow.picker().isSettled());
    for (const SeatNo seat : kiosk.flow.picker().chosen())
        secrets << Wording::place(seat, *kiosk.flow.show().plan());
    secrets << Wording::places(kiosk.flow.picker().chosen(), *kiosk.flow.show().plan());
    kiosk.flow.checkOut();
    QTRY_COMPARE(kiosk.flow.reserving().promotion(), QString::fromLatin1(DemoHouse::memberCode));
    QTRY_VERIFY(kiosk.flow.reserving().isSettled());
    for (const char *code : {DemoHouse::springCode, DemoHouse::smallVoucher}) {
        kiosk.flow.wantCode();
        kiosk.field()->setText(QString::fromLatin1(code));
        kiosk.window.screen(Step::Code)->goOn();
        QTRY_COMPARE(kiosk.flow.step(), Step::Basket);
        secrets << QString::fromLatin1(code);
    }
    QTRY_VERIFY(kiosk.flow.reserving().isSettled());
    secrets << QString::fromLatin1(DemoHouse::smallVoucher).right(4);
    kiosk.flow.goToPayment();
    kiosk.flow.pay(u"card-approved"_s);
    QTRY_VERIFY(kiosk.flow.booking());
    secrets << kiosk.flow.booking()->reference.first(4) << kiosk.flow.booking()->reference.last(4) << address;
    kiosk.flow.wantMail();
    kiosk.field()->selectAll();
    for (const QChar letter : address)
        QTest::keyClick(kiosk.field(), letter.toLatin1());
    kiosk.window.screen(Step::Mail)->goOn();
    QTRY_COMPARE(kiosk.flow.step(), Step::Ticket);
    QTRY_VERIFY(kiosk.says(address));
    QApplication::clipboard()->setText(address);
    QVERIFY(placesWith(kiosk, secrets).size() > 3); // the search finds what is there
}

// Properties of widgets and cells of models.
QStringList KioskResetTest::placesWith(const Kiosk &kiosk, const QStringList &secrets)
{
    QStringList found;
    const auto look = [&](const QObject *object, const QString &where, const QVariant &value) {
        for (const QString &secret : secrets)
            if (value.toString().contains(secret, Qt::CaseInsensitive))
                found << u"%1 %2: %3"_s.arg(QLatin1StringView(object->metaObject()->className()), where,
                                            value.toString());
    };
    for (const QWidget *widget : QApplication::allWidgets())
        for (int i = 0; i < widget->metaObject()->propertyCount(); ++i) {
            const QMetaProperty property = widget->metaObject()->property(i);
            look(widget, QLatin1StringView(property.name()), property.read(widget));
        }
    const auto &flow = kiosk.flow;
    for (const QAbstractItemModel *model : flow.findChildren<QAbstractItemModel *>())
        for (int row = 0; row < model->rowCount(); ++row)
            for (const QVariant &value : model->itemData(model->index(row, 0)))
                look(model, u"row %1"_s.arg(row), value);
    return found;
}

void KioskResetTest::verifyForgotten(Kiosk &kiosk, const QStringList &secrets)
{
    QCOMPARE(kiosk.flow.step(), Step::Home);
    QTRY_VERIFY2(placesWith(kiosk, secrets).isEmpty(), qPrintable(placesWith(kiosk, secrets).join(u'\n')));
    QVERIFY(!QApplication::clipboard()->text().contains(address));
    for (const QLineEdit *field : kiosk.window.findChildren<QLineEdit *>())
        QVERIFY(!field->isUndoAvailable() && !field->isRedoAvailable());
    QVERIFY(!kiosk.flow.booking());
    QVERIFY(!kiosk.flow.mail().isLeft());
    QVERIFY(!kiosk.flow.desk().member.holder() && kiosk.flow.desk().member.code().isEmpty());
    QVERIFY(!kiosk.flow.reserving().promotion() && !kiosk.flow.reserving().voucher());
    QVERIFY(kiosk.flow.picker().chosen().isEmpty() && !kiosk.flow.picker().hold());
    QVERIFY(kiosk.flow.basket().lines().isEmpty());
    QVERIFY(kiosk.flow.ticketLink().url().isEmpty());
    QCOMPARE(kiosk.flow.party().people(), KioskFlow::peopleDefault);
    QCOMPARE(kiosk.printing.step(), PrintStep::Idle);
    QVERIFY(kiosk.printing.outcome().file.isEmpty());
    QCOMPARE(kiosk.languages.current(), u"en"_s);
    for (const QString &secret : secrets)
        QVERIFY2(!LogWatch::log.contains(secret), qPrintable(secret + u" is in the log"_s));
}

void KioskResetTest::anIdleKioskForgetsTheCustomer()
{
    const LogWatch watch;
    Kiosk kiosk;
    QStringList secrets;
    buy(kiosk, secrets);
    kiosk.headset.plug(false);
    kiosk.clock.advanceMs(1'000LL * IdleWatch::quietSeconds);
    QTRY_VERIFY(kiosk.flow.idle().isWarning());
    kiosk.clock.advanceMs(1'000LL * IdleWatch::warningSeconds);
    QTRY_COMPARE(kiosk.flow.step(), Step::Home);
    QVERIFY(!kiosk.access.speech());
    verifyForgotten(kiosk, secrets);
}

void KioskResetTest::aCustomerWhoIsDoneIsForgotten()
{
    const LogWatch watch;
    Kiosk kiosk;
    QStringList secrets;
    buy(kiosk, secrets);
    QVERIFY(kiosk.press(u"Fertig"_s));
    verifyForgotten(kiosk, secrets);
    QVERIFY(kiosk.access.speech()); // the headset is still there; what it says is new
    QTRY_VERIFY(kiosk.voice.said.constLast().contains(u"Welcome"_s));
}

void KioskResetTest::whoLeftAnAddressToWaitIsForgotten()
{
    const LogWatch watch;
    Kiosk kiosk;
    QTRY_VERIFY(kiosk.button(u"20:30, Metropolis"_s));
    for (const test::HouseShow &show : kiosk.house.data().shows)
        kiosk.house.sellOut(show.card.show);
    QVERIFY(kiosk.press(u"20:30, Metropolis"_s));
    QTRY_VERIFY(kiosk.flow.canWait());
    kiosk.flow.wantToWait();
    kiosk.flow.joinWaitlist();
    WaitlistRun &waitlist = kiosk.flow.waitlist();
    const QString number = u"+4917112345678"_s;
    for (const auto &[way, typed] : {std::pair(ContactWay::Mail, address), std::pair(ContactWay::Phone, number)}) {
        QTRY_VERIFY(waitlist.canTell(way));
        waitlist.wantContact(way);
        kiosk.field()->setText(typed);
        kiosk.window.screen(kiosk.flow.step())->goOn();
        QTRY_COMPARE(kiosk.flow.step(), Step::InLine);
    }
    waitlist.wantContact(ContactWay::Phone);
    const QStringList secrets {address, number, u"a•••@"_s, u"+•••678"_s, waitlist.link()};
    QVERIFY(!placesWith(kiosk, secrets).isEmpty());
    kiosk.flow.startOver();
    QTRY_VERIFY2(placesWith(kiosk, secrets).isEmpty(), qPrintable(placesWith(kiosk, secrets).join(u'\n')));
    QVERIFY(!waitlist.contact() && waitlist.link().isEmpty());
    for (const QString &secret : secrets)
        QVERIFY2(!LogWatch::log.contains(secret), qPrintable(secret + u" is in the log"_s));
}

FOYER_TEST_WITH(QApplication, KioskResetTest)
#include "kioskresettest.moc"
