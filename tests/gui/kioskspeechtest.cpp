// The kiosk with its eyes closed: what is heard, and by whom.
#include "tests/gui/keypadhand.h"
#include "tests/gui/kioskdriver.h"
#include "tests/support/places/places.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include "client/kiosk/screens/wording.h"
#include "client/speech/inputheadset.h"
#include "client/widgets/seatlist.h"

#include <QAccessible>
#include <QDir>
#include <QSignalSpy>

#include <linux/input.h>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::client;
using test::DemoHouse;
using test::KeypadHand;
using test::Kiosk;

class KioskSpeechTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void aBlindCustomerBuysTwoTicketsByWhatIsHeard_data();
    void aBlindCustomerBuysTwoTicketsByWhatIsHeard();
    void nothingIsSaidUntilSpeechIsOn();
    void theHeadsetTurnsSpeechOnAndOff();
    void aJackTellsThatAHeadsetIsPlugged();
    void whatIsSaidIsWhatAccessibilityKnows();
    void privateWordsAreForTheHeadsetOnly();
    void whatIsTypedIsReadBack();
    void aRefusalIsSaid();
    void theEndOfTimeIsSaidSeenAndRung();
    void theQuestionAboutOtherSeatsIsSaidWhole();
    void anIdleKioskCountsDownAloud();
    void anotherLanguageIsSpokenAtOnce();
    void theSeatsAreAListOfSectionsRowsAndSeats();
    void aButtonTurnsTheMapIntoAListAndBack();
    void theNextCustomerFindsNoSpeech();
};

namespace
{

void toSeats(Kiosk &kiosk)
{
    QTRY_VERIFY(kiosk.button(u"20:30, Metropolis"_s));
    QVERIFY(kiosk.press(u"20:30, Metropolis"_s));
    QTRY_VERIFY(kiosk.flow.show().isReady() && !kiosk.flow.board().states().isEmpty());
}

void toBasket(Kiosk &kiosk)
{
    toSeats(kiosk);
    kiosk.flow.takeBestSeats();
    QTRY_VERIFY(kiosk.flow.picker().isSettled());
    kiosk.flow.checkOut();
    QCOMPARE(kiosk.flow.step(), Step::Basket);
}

void keep(const QString &story, const QString &language)
{
    QDir().mkpath(test::inBuild(u"screens/speech"));
    QFile file(test::inBuild(u"screens/speech/%1.txt").arg(language));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(story.toUtf8() + '\n');
}

} // namespace

void KioskSpeechTest::aBlindCustomerBuysTwoTicketsByWhatIsHeard_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("taken"); // what the customer stops at and selects
    QTest::addColumn<QStringList>("heard"); // in this order
    QTest::newRow("English") << u"en"_s << QStringList {u"Take these seats"_s, u"Pay €30.00"_s}
                             << QStringList {u"Speech is on."_s,
                                             u"20:30, Metropolis"_s,
                                             u"button"_s,
                                             u"Step 3 of 5: Seats"_s,
                                             u"2 seats together, "_s,
                                             u"€15.00 each. Take these?"_s,
                                             u"Leads on: Take these seats · €30.00"_s,
                                             u"Take these seats, button"_s,
                                             u"Your tickets"_s,
                                             u"Metropolis"_s,
                                             u"20:30"_s,
                                             u"Total €30.00"_s,
                                             u"All fees are included."_s,
                                             u"Leads on: Pay €30.00"_s,
                                             u"Adult, €15.00, chosen"_s,
                                             u"Pay €30.00, button"_s,
                                             u"Hold your card against the reader"_s,
                                             u"€30.00 will be charged"_s,
                                             u"Demo card 1"_s,
                                             u"Thank you. Enjoy the show!"_s,
                                             u"Your tickets are printed"_s,
                                             u"Done, button"_s};
    QTest::newRow("German") << u"de"_s << QStringList {u"Diese Plätze nehmen"_s, u"30,00"_s}
                            << QStringList {u"Die Sprachausgabe ist an."_s,
                                            u"20:30, Metropolis"_s,
                                            u"Schaltfläche"_s,
                                            u"2 Plätze zusammen, Reihe"_s,
                                            u"je 15,00 €. Diese nehmen?"_s,
                                            u"Diese Plätze nehmen, Schaltfläche"_s,
                                            u"Ihre Karten"_s,
                                            u"30,00 €"_s,
                                            u"Erwachsene"_s,
                                            u"15,00 €, gewählt"_s,
                                            u"Danke und viel Vergnügen!"_s,
                                            u"Fertig, Schaltfläche"_s};
}

void KioskSpeechTest::aBlindCustomerBuysTwoTicketsByWhatIsHeard()
{
    QFETCH(QString, language);
    QFETCH(QStringList, taken);
    QFETCH(QStringList, heard);
    Kiosk kiosk({1080, 1920}, language);
    const KeypadHand hand(kiosk);
    QTRY_VERIFY(kiosk.button(u"Metropolis"_s));
    hand.press(Qt::Key_F2);
    QTRY_COMPARE(kiosk.voice.said.size(), 1);
    QVERIFY(hand.take(u"20:30, Metropolis"_s));
    QTRY_VERIFY(kiosk.flow.show().isReady() && !kiosk.flow.board().states().isEmpty());
    QTRY_VERIFY(kiosk.button(taken[0]));
    QVERIFY(hand.take(taken[0]));
    QTRY_COMPARE(kiosk.flow.step(), Step::Basket);
    QVERIFY(hand.goTo([&](const QWidget *one) {
        const auto *button = qobject_cast<const QAbstractButton *>(one);
        return button && button->text().contains(taken[1]);
    }));
    hand.press(Qt::Key_Return);
    QTRY_COMPARE(kiosk.flow.step(), Step::Payment);
    QVERIFY(hand.take(u"card-approved"_s));
    QTRY_COMPARE(kiosk.flow.step(), Step::Ticket);
    QTRY_COMPARE(QDir(kiosk.folder.path()).entryList({u"*.pdf"_s}).size(), 1);
    QVERIFY(hand.goTo([](const QWidget *one) { return one->inherits("foyer::client::PrimaryButton"); }));
    const bool isTold = QTest::qWaitFor([&] { return hand.unheard(heard).isEmpty(); }, 10'000);
    keep(kiosk.voice.story(), language);
    QVERIFY2(isTold, qPrintable(hand.unheard(heard) + u" is not heard in:\n"_s + kiosk.voice.story()));
    const QLocale::Language spoken = language == u"de"_s ? QLocale::German : QLocale::English;
    QCOMPARE(kiosk.voice.languages.count(spoken), kiosk.voice.languages.size());
}

void KioskSpeechTest::nothingIsSaidUntilSpeechIsOn()
{
    Kiosk kiosk;
    toSeats(kiosk);
    KeypadHand(kiosk).press(Qt::Key_Right);
    QTest::qWait(0);
    QVERIFY(kiosk.voice.said.isEmpty());
    KeypadHand(kiosk).press(Qt::Key_F2);
    QTRY_VERIFY(kiosk.voice.story().contains(u"Speech is on."_s));
    KeypadHand(kiosk).press(Qt::Key_F2);
    QVERIFY(!kiosk.access.speech());
    QVERIFY(kiosk.voice.stops > 0);
}

void KioskSpeechTest::theHeadsetTurnsSpeechOnAndOff()
{
    Kiosk kiosk;
    kiosk.headset.plug(true);
    QVERIFY(kiosk.access.speech());
    QTRY_VERIFY(kiosk.voice.story().contains(u"Speech is on."_s));
    kiosk.headset.plug(false);
    QVERIFY(!kiosk.access.speech());
    QCOMPARE(kiosk.voice.stops, 1);
}

// The device is a pipe here: what matters is what comes out of it.
void KioskSpeechTest::aJackTellsThatAHeadsetIsPlugged()
{
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(u"event0"_s));
    QCOMPARE(::mkfifo(path.constData(), S_IRUSR | S_IWUSR), 0);
    QFile jack(QFile::decodeName(path));
    QVERIFY(jack.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    InputHeadset headset({jack.fileName(), folder.filePath(u"none"_s)});
    QVERIFY(!headset.isPlugged());
    const auto turn = [&jack](quint16 which, int on) {
        input_event event {};
        event.type = EV_SW;
        event.code = which;
        event.value = on;
        jack.write(reinterpret_cast<const char *>(&event), sizeof event);
    };
    QSignalSpy changed(&headset, &Headset::changed);
    turn(SW_LID, 1); // another switch
    turn(SW_HEADPHONE_INSERT, 1);
    QTRY_VERIFY(headset.isPlugged());
    turn(SW_HEADPHONE_INSERT, 0);
    QTRY_VERIFY(!headset.isPlugged());
    QCOMPARE(changed.size(), 2);
}

// On every control of the seats screen: its accessible name is what the ear gets.
void KioskSpeechTest::whatIsSaidIsWhatAccessibilityKnows()
{
    Kiosk kiosk;
    kiosk.headset.plug(true);
    toSeats(kiosk);
    const KeypadHand hand(kiosk);
    for (QWidget *stop : stopsOf(*pageInFront(kiosk.window))) {
        QVERIFY(hand.goTo([stop](const QWidget *one) { return one == stop; }));
        const QString name = QAccessible::queryAccessibleInterface(stop)->text(QAccessible::Name);
        QVERIFY(!name.isEmpty());
        QTRY_VERIFY2(!kiosk.voice.said.isEmpty() && kiosk.voice.said.constLast().contains(name), qPrintable(name));
    }
}

void KioskSpeechTest::privateWordsAreForTheHeadsetOnly()
{
    Kiosk kiosk;
    toBasket(kiosk);
    kiosk.access.setSpeech(true);
    kiosk.flow.goToPayment();
    kiosk.flow.pay(u"card-approved"_s);
    QTRY_VERIFY(kiosk.flow.booking());
    QTRY_VERIFY(kiosk.voice.story().contains(u"Private. Plug in a headset"_s));
    QStringList signs;
    for (const QChar sign : kiosk.flow.booking()->reference.first(4))
        signs << sign;
    const QString spelled = signs.join(u' ');
    QVERIFY(!kiosk.voice.story().contains(spelled));
    QTRY_VERIFY(kiosk.voice.story().contains(u"Your tickets are printed"_s));
    QVERIFY(!kiosk.voice.story().contains(kiosk.flow.booking()->reference));
    kiosk.access.setSpeech(false);
    kiosk.headset.plug(true);
    QTRY_VERIFY2(kiosk.voice.story().contains(spelled), qPrintable(kiosk.voice.story()));
}

void KioskSpeechTest::whatIsTypedIsReadBack()
{
    Kiosk kiosk;
    toBasket(kiosk);
    kiosk.access.setSpeech(true);
    kiosk.flow.wantCode();
    QTRY_VERIFY(kiosk.field()->isVisible());
    const KeypadHand hand(kiosk);
    QVERIFY(hand.take(u"S"_s));
    QTRY_VERIFY2(kiosk.voice.story().contains(u": 1 character"_s), qPrintable(kiosk.voice.story()));
    QCOMPARE(kiosk.field()->text(), u"s"_s);
    kiosk.headset.plug(true);
    QVERIFY(hand.take(u"P"_s));
    QTRY_VERIFY2(kiosk.voice.story().contains(u": sp"_s), qPrintable(kiosk.voice.story()));
}

void KioskSpeechTest::aRefusalIsSaid()
{
    Kiosk kiosk;
    kiosk.headset.plug(true);
    toSeats(kiosk);
    const SeatNo seat = kiosk.house.freeSeat(kiosk.flow.show().id());
    kiosk.house.takeSeatSilently(kiosk.flow.show().id(), seat);
    kiosk.flow.toggleSeat(seat);
    QTRY_VERIFY(kiosk.voice.story().contains(u"taken by somebody else"_s));
}

void KioskSpeechTest::theEndOfTimeIsSaidSeenAndRung()
{
    Kiosk kiosk;
    toBasket(kiosk);
    kiosk.access.setSpeech(true);
    QTRY_VERIFY(!kiosk.voice.said.isEmpty());
    kiosk.clock.advanceMs(1'000LL * (DemoHouse::holdSeconds - holdWarningSeconds));
    kiosk.flow.touch();
    QTRY_VERIFY(kiosk.button(u"More time"_s));
    QTRY_COMPARE(kiosk.chime.rung, 1);
    QTRY_VERIFY(kiosk.voice.story().contains(u"Your seats are held for less than a minute. Do you need more time?"_s));
    QVERIFY(kiosk.voice.story().contains(u"Only 1 minute left"_s));
    kiosk.clock.advanceMs(20'000); // not one of the moments that are told
    kiosk.clock.advanceMs(10'000);
    kiosk.flow.touch();
    QTRY_VERIFY(kiosk.voice.story().contains(u"Only 30 seconds left"_s));
    QVERIFY(KeypadHand(kiosk).take(u"More time"_s));
    QTRY_VERIFY(!kiosk.flow.countdown().isWarning());
}

void KioskSpeechTest::theQuestionAboutOtherSeatsIsSaidWhole()
{
    Kiosk kiosk;
    toBasket(kiosk);
    kiosk.access.setSpeech(true);
    kiosk.flow.goToPayment();
    kiosk.flow.pay(u"card-no-answer"_s);
    QTRY_COMPARE(kiosk.flow.payment().phase(), PayPhase::AskingBank);
    kiosk.house.loseSeats();
    QTRY_COMPARE(kiosk.flow.step(), Step::EqualSeats);
    const QString seats =
        Wording::places(kiosk.flow.payment().equalSeats()->seats, *kiosk.flow.show().plan()).join(u"; "_s);
    const QStringList wanted {u"Your seats are gone. We hold equal ones for you."_s,
                              seats,
                              u"These cost the same"_s,
                              u"Seats held for "_s,
                              u"Leads on: Take these seats"_s,
                              u"Or: No, do not charge me"_s};
    const KeypadHand hand(kiosk);
    QTRY_VERIFY2(hand.unheard(wanted).isEmpty(), qPrintable(kiosk.voice.story()));
    QVERIFY(hand.take(u"No, do not charge me"_s));
    QTRY_VERIFY(kiosk.flow.step() != Step::EqualSeats);
}

void KioskSpeechTest::anIdleKioskCountsDownAloud()
{
    Kiosk kiosk;
    toSeats(kiosk);
    kiosk.access.setSpeech(true); // three times as long
    QTRY_VERIFY(!kiosk.voice.said.isEmpty());
    kiosk.clock.advanceMs(3'000LL * IdleWatch::quietSeconds - 1'000);
    QTest::qWait(0);
    QVERIFY(!kiosk.flow.idle().isWarning());
    kiosk.clock.advanceMs(1'000);
    QTRY_VERIFY(kiosk.flow.idle().isWarning());
    QTRY_VERIFY(kiosk.voice.story().contains(u"Are you still there? In 90 seconds"_s));
    QCOMPARE(kiosk.chime.rung, 1);
    kiosk.clock.advanceMs(70'000);
    QTRY_VERIFY(kiosk.voice.story().contains(u"In 20 seconds"_s));
    KeypadHand(kiosk).press(Qt::Key_Right);
    QVERIFY(!kiosk.flow.idle().isWarning());
}

void KioskSpeechTest::anotherLanguageIsSpokenAtOnce()
{
    Kiosk kiosk;
    kiosk.headset.plug(true);
    toSeats(kiosk);
    QTRY_VERIFY(kiosk.voice.story().contains(u"Step 3 of 5"_s));
    kiosk.languages.choose(u"de"_s);
    QTRY_COMPARE(kiosk.voice.languages.constLast(), QLocale::German);
    QTRY_VERIFY2(kiosk.voice.story().contains(u"Schritt 3 von 5: Plätze"_s), qPrintable(kiosk.voice.story()));
}

void KioskSpeechTest::theSeatsAreAListOfSectionsRowsAndSeats()
{
    Kiosk kiosk;
    kiosk.headset.plug(true);
    toSeats(kiosk);
    auto *const list = kiosk.window.findChild<SeatList *>();
    QTRY_VERIFY(list->isVisible());
    const KeypadHand hand(kiosk);
    const SeatingPlan &plan = *kiosk.flow.show().plan();
    if (plan.sections.size() > 1)
        QVERIFY(hand.take(plan.sections.constFirst().name));
    const Seat &seat = *plan.seat(kiosk.house.freeSeat(kiosk.flow.show().id()));
    const QString row = plan.rows[seat.row].label;
    QVERIFY(hand.take(u"Row %1, "_s.arg(row)));
    QVERIFY2(kiosk.voice.story().contains(u" free, from €"_s), qPrintable(kiosk.voice.story()));
    QVERIFY(hand.take(u"Seat %1,"_s.arg(seat.label)));
    QTRY_COMPARE(kiosk.flow.picker().chosen(), SeatNos {seat.no});
    QTRY_VERIFY2(kiosk.voice.story().contains(u"One seat, Row %1, seat %2"_s.arg(row, seat.label)),
                 qPrintable(kiosk.voice.story()));
    QVERIFY(kiosk.voice.story().contains(u"Take these?"_s));
    QVERIFY(kiosk.says(u"Take these?"_s)); // what is heard can be read
    QVERIFY(hand.take(u"Other rows"_s));
    QTRY_VERIFY(kiosk.voice.said.constLast().contains(u"Row %1, "_s.arg(row))); // back where one was
}

void KioskSpeechTest::aButtonTurnsTheMapIntoAListAndBack()
{
    Kiosk kiosk;
    toSeats(kiosk);
    auto *const list = kiosk.window.findChild<SeatList *>();
    QVERIFY(!list->isVisible());
    QVERIFY(kiosk.press(u"Seats as a list"_s));
    QVERIFY(list->isVisible());
    QVERIFY(kiosk.press(u"Seats as a map"_s));
    QVERIFY(!list->isVisible());
}

void KioskSpeechTest::theNextCustomerFindsNoSpeech()
{
    Kiosk kiosk;
    toSeats(kiosk);
    kiosk.access.setSpeech(true);
    kiosk.access.setMoreTime(true);
    kiosk.flow.startOver();
    QVERIFY(!kiosk.access.speech());
    QVERIFY(!kiosk.access.listedSeats());
    toSeats(kiosk);
    kiosk.clock.advanceMs(1'000LL * IdleWatch::quietSeconds);
    QTRY_VERIFY(kiosk.flow.idle().isWarning()); // as soon as for most people
    QCOMPARE(kiosk.flow.idle().warningSecondsLeft(), IdleWatch::warningSeconds);
}

FOYER_TEST_WITH(QApplication, KioskSpeechTest)
#include "kioskspeechtest.moc"
