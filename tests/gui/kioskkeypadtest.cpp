// The kiosk by its keypad alone, and what no key may do.
#include "tests/gui/keypadhand.h"
#include "tests/gui/kioskwalk.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include "client/kiosk/footer.h"
#include "client/widgets/button.h"
#include "client/widgets/driftband.h"
#include "client/widgets/seatmapcanvas.h"

#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::client;
using test::KeypadHand;
using test::Kiosk;

class KioskKeypadTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void twoTicketsAreBoughtByKeypadAlone();
    void everyControlOfEveryScreenIsReached();
    void allWaysOfTheFirstScreenAreFewKeysAway_data();
    void allWaysOfTheFirstScreenAreFewKeysAway();
    void upAndDownLeadPastThePosters();
    void upAndDownLeadToWhatStandsThere();
    void arrowsGoTheOtherWayWhereTextRunsFromTheRight();
    void theSeatMapIsWalkedAndLeft();
    void whatWasFocusedIsFocusedAgainAfterHelp();
    void theKeyThatEndsTheIdleWarningDoesNothingElse();
    void noKeyLeadsOut_data();
    void noKeyLeadsOut();
    void noMenuAndNothingDraggedComesIn();
};

namespace
{

void press(Kiosk &kiosk, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::sendKeyEvent(QTest::Click, kiosk.window.windowHandle(), key, QString(), modifiers);
}

void toSeats(Kiosk &kiosk)
{
    QTRY_VERIFY(kiosk.button(u"20:30, Metropolis"_s));
    QVERIFY(kiosk.press(u"20:30, Metropolis"_s));
    QTRY_VERIFY(!kiosk.flow.board().states().isEmpty());
    QTRY_VERIFY(kiosk.says(u"Take these?"_s));
}

} // namespace

void KioskKeypadTest::twoTicketsAreBoughtByKeypadAlone()
{
    Kiosk kiosk;
    const KeypadHand hand(kiosk);
    QTRY_VERIFY(kiosk.button(u"Metropolis"_s));
    QVERIFY(hand.take(u"20:30, Metropolis"_s));
    QTRY_VERIFY(kiosk.flow.show().isReady() && !kiosk.flow.board().states().isEmpty());
    QVERIFY(hand.take(u"Take these seats · €30.00"_s));
    QTRY_COMPARE(kiosk.flow.step(), Step::Basket);
    QVERIFY(hand.take(u"Pay €30.00"_s));
    QTRY_COMPARE(kiosk.flow.step(), Step::Payment);
    QVERIFY(hand.take(u"card-approved"_s));
    QTRY_VERIFY(kiosk.says(u"Your tickets are printed"_s));
    QCOMPARE(QDir(kiosk.folder.path()).entryList({u"*.pdf"_s}).size(), 1);
    QCOMPARE(kiosk.flow.booking()->tickets.size(), 2);
    QVERIFY(hand.take(u"Done"_s));
    QCOMPARE(kiosk.flow.step(), Step::Home);
}

// What can be pressed or typed into is among the stops, and going right from any of them comes past all.
void KioskKeypadTest::everyControlOfEveryScreenIsReached()
{
    Kiosk kiosk;
    QStringList faults;
    test::KioskWalk walk(kiosk, [&](const QString &name) {
        if (name == u"9-idle"_s)
            return; // there every key is an answer
        const QList<QWidget *> wanted = KeypadHand(kiosk).operable();
        QSet<QWidget *> met;
        for (qsizetype i = 0; i < 2 * wanted.size() + 40 && met.size() < wanted.size(); ++i) {
            press(kiosk, qobject_cast<SeatMapCanvas *>(QApplication::focusWidget()) ? Qt::Key_Down : Qt::Key_Right);
            if (wanted.contains(QApplication::focusWidget()))
                met << QApplication::focusWidget();
            else if (!wanted.isEmpty() && !stopsOf(*pageInFront(kiosk.window)).contains(QApplication::focusWidget()))
                faults << u"%1: the keys are nowhere"_s.arg(name);
        }
        for (QWidget *one : wanted)
            if (!met.contains(one))
                faults << u"%1: %2 \"%3\""_s.arg(name, QLatin1StringView(one->metaObject()->className()),
                                                 one->accessibleName());
        QApplication::focusWidget()->clearFocus();
    });
    QVERIFY(walk.pastAllScreens());
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void KioskKeypadTest::allWaysOfTheFirstScreenAreFewKeysAway_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qreal>("textScale");
    QTest::addColumn<QString>("language");
    constexpr QSize upright(1080, 1920), lying(1920, 1080);
    QTest::newRow("upright") << upright << 1.0 << u"en"_s;
    QTest::newRow("upright, large") << upright << 2.0 << u"de"_s;
    QTest::newRow("upright, from the right") << upright << 1.0 << u"ar"_s;
    QTest::newRow("lying") << lying << 1.0 << u"de"_s;
    QTest::newRow("lying, large") << lying << 2.0 << u"en"_s;
    QTest::newRow("lying, from the right") << lying << 1.0 << u"ar"_s;
}

// The shortest way that the four arrows know, from where the first key leads.
void KioskKeypadTest::allWaysOfTheFirstScreenAreFewKeysAway()
{
    QFETCH(QSize, size);
    QFETCH(qreal, textScale);
    QFETCH(QString, language);
    constexpr int fewKeys = 6;
    Kiosk kiosk(size, language);
    kiosk.access.setTextScale(textScale);
    QTRY_VERIFY(kiosk.flow.nextShows().rowCount() > 3);
    QSet<QWidget *> met;
    press(kiosk, Qt::Key_Down);
    QList<QWidget *> edge {QApplication::focusWidget()};
    for (int keys = 1; keys <= fewKeys; ++keys)
        for (QWidget *from : std::exchange(edge, {})) {
            if (met.contains(from))
                continue;
            met << from;
            for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up, Qt::Key_Left, Qt::Key_Right}) {
                from->setFocus(Qt::TabFocusReason);
                press(kiosk, key);
                edge << QApplication::focusWidget();
            }
        }
    const Screen *const home = kiosk.window.screen(Step::Home);
    QList<QAbstractButton *> ways = kiosk.window.findChild<Footer *>()->findChildren<QAbstractButton *>();
    ways += kiosk.window.findChildren<QAbstractButton *>(u"help"_s);
    for (SecondaryButton *way : home->findChildren<SecondaryButton *>())
        ways << way;
    int wanted = 0;
    for (QAbstractButton *way : ways)
        if (way->isVisible()) {
            ++wanted;
            QVERIFY2(met.contains(way), qPrintable(way->accessibleName() + way->text()));
        }
    QCOMPARE(wanted, 5); // a booking, the waitlist, help, what makes it easier, all that is on
}

void KioskKeypadTest::upAndDownLeadPastThePosters()
{
    Kiosk kiosk;
    kiosk.access.setSpeech(true);
    QTRY_VERIFY(kiosk.flow.nextShows().rowCount() > 3);
    auto *const band = kiosk.window.findChild<DriftBand *>();
    press(kiosk, Qt::Key_Down);
    QVERIFY(band->isAncestorOf(QApplication::focusWidget()));
    const QString group = u"%1 titles on here next: left and right lead through them"_s.arg(band->items().size());
    QTRY_VERIFY2(kiosk.voice.story().contains(group), qPrintable(kiosk.voice.story()));
    press(kiosk, Qt::Key_Right);
    press(kiosk, Qt::Key_Right);
    QVERIFY(band->isAncestorOf(QApplication::focusWidget()));
    press(kiosk, Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), kiosk.button(u"I have a booking"_s));
    press(kiosk, Qt::Key_Up);
    QVERIFY(band->isAncestorOf(QApplication::focusWidget()));
    press(kiosk, Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), kiosk.button(u"help"_s));
}

void KioskKeypadTest::upAndDownLeadToWhatStandsThere()
{
    Kiosk kiosk;
    QTRY_VERIFY(kiosk.flow.isReady());
    kiosk.flow.start();
    QTRY_VERIFY(kiosk.button(u"Metropolis"_s) && !kiosk.button(u"Metropolis"_s)->visibleRegion().isEmpty());
    QVERIFY(KeypadHand(kiosk).goTo(kiosk.flow.programme().title(0).name));
    QWidget *const first = QApplication::focusWidget();
    QVERIFY(first);
    press(kiosk, Qt::Key_Down);
    QWidget *const below = QApplication::focusWidget();
    QVERIFY(below != first);
    QCOMPARE(below->x(), first->x());
    QVERIFY(below->y() > first->y());
    press(kiosk, Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), first);
    press(kiosk, Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget()->y(), first->y());
}

void KioskKeypadTest::arrowsGoTheOtherWayWhereTextRunsFromTheRight()
{
    Kiosk kiosk({1080, 1920}, u"ar"_s);
    QTRY_VERIFY(kiosk.flow.isReady());
    kiosk.flow.start();
    QTRY_VERIFY(kiosk.flow.programme().rowCount() > 5);
    QVERIFY(KeypadHand(kiosk).goTo(kiosk.flow.programme().title(0).name));
    QWidget *const first = QApplication::focusWidget();
    press(kiosk, Qt::Key_Left);
    QTRY_VERIFY(QApplication::focusWidget()->x() < first->x());
    press(kiosk, Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget(), first);
}

void KioskKeypadTest::theSeatMapIsWalkedAndLeft()
{
    Kiosk kiosk;
    toSeats(kiosk);
    auto *const canvas = kiosk.window.findChild<SeatMapCanvas *>();
    QVERIFY(KeypadHand(kiosk).goTo([canvas](const QWidget *one) { return one == canvas; }));
    press(kiosk, Qt::Key_Return); // enters the section
    QTRY_VERIFY(!canvas->isOverview());
    const int seat = canvas->focusSeat();
    QVERIFY(seat >= 0);
    press(kiosk, Qt::Key_Right);
    QVERIFY(canvas->focusSeat() != seat);
    for (int i = 0; i < 60 && canvas->scene().look(canvas->focusSeat()) != SeatLook::Free; ++i)
        press(kiosk, i % 4 == 3 ? Qt::Key_Down : Qt::Key_Right);
    press(kiosk, Qt::Key_Return);
    QTRY_COMPARE(kiosk.flow.picker().chosen().size(), 1);
    for (int i = 0; i < 40 && canvas->hasFocus(); ++i)
        press(kiosk, Qt::Key_Down);
    QVERIFY(!canvas->hasFocus());
    QVERIFY(KeypadHand(kiosk).take(u"Continue"_s));
    QTRY_COMPARE(kiosk.flow.step(), Step::Basket);
}

void KioskKeypadTest::whatWasFocusedIsFocusedAgainAfterHelp()
{
    Kiosk kiosk;
    QTRY_VERIFY(kiosk.button(u"Metropolis"_s));
    QVERIFY(KeypadHand(kiosk).goTo(u"Metropolis"_s));
    QWidget *const poster = QApplication::focusWidget();
    press(kiosk, Qt::Key_F1);
    QVERIFY(kiosk.says(u"How to buy tickets"_s));
    QVERIFY(QApplication::focusWidget() != poster);
    press(kiosk, Qt::Key_Escape);
    QVERIFY(!kiosk.says(u"How to buy tickets"_s));
    QTRY_COMPARE(QApplication::focusWidget(), poster);
}

void KioskKeypadTest::theKeyThatEndsTheIdleWarningDoesNothingElse()
{
    Kiosk kiosk;
    toSeats(kiosk);
    kiosk.clock.advanceMs(46'000);
    QTRY_VERIFY(kiosk.flow.idle().isWarning());
    press(kiosk, Qt::Key_Escape); // a sign of life, and nothing else
    QVERIFY(!kiosk.flow.idle().isWarning());
    QCOMPARE(kiosk.flow.step(), Step::Seats);
    press(kiosk, Qt::Key_Escape);
    QCOMPARE(kiosk.flow.step(), Step::Title);
}

void KioskKeypadTest::noKeyLeadsOut_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    const auto row = [](const char *name, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::newRow(name) << key << modifiers;
    };
    row("Alt+F4", Qt::Key_F4, Qt::AltModifier);
    row("Alt+Tab", Qt::Key_Tab, Qt::AltModifier);
    row("Alt+Space", Qt::Key_Space, Qt::AltModifier);
    row("Alt+Escape", Qt::Key_Escape, Qt::AltModifier);
    row("Ctrl+Q", Qt::Key_Q, Qt::ControlModifier);
    row("Ctrl+W", Qt::Key_W, Qt::ControlModifier);
    row("Ctrl+N", Qt::Key_N, Qt::ControlModifier);
    row("Ctrl+O", Qt::Key_O, Qt::ControlModifier);
    row("Ctrl+S", Qt::Key_S, Qt::ControlModifier);
    row("Ctrl+P", Qt::Key_P, Qt::ControlModifier);
    row("Ctrl+A", Qt::Key_A, Qt::ControlModifier);
    row("Ctrl+C", Qt::Key_C, Qt::ControlModifier);
    row("Ctrl+X", Qt::Key_X, Qt::ControlModifier);
    row("Ctrl+V", Qt::Key_V, Qt::ControlModifier);
    row("Ctrl+Z", Qt::Key_Z, Qt::ControlModifier);
    row("Ctrl+Escape", Qt::Key_Escape, Qt::ControlModifier);
    row("Ctrl+Tab", Qt::Key_Tab, Qt::ControlModifier);
    row("Ctrl+Alt+Delete", Qt::Key_Delete, Qt::ControlModifier | Qt::AltModifier);
    row("Ctrl+Alt+Backspace", Qt::Key_Backspace, Qt::ControlModifier | Qt::AltModifier);
    row("Ctrl+Shift+I", Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    row("Meta", Qt::Key_Meta);
    row("Meta+L", Qt::Key_L, Qt::MetaModifier);
    row("Meta+D", Qt::Key_D, Qt::MetaModifier);
    row("F3", Qt::Key_F3);
    row("F5", Qt::Key_F5);
    row("F10", Qt::Key_F10);
    row("F11", Qt::Key_F11);
    row("F12", Qt::Key_F12);
    row("Shift+F10", Qt::Key_F10, Qt::ShiftModifier);
    row("menu key", Qt::Key_Menu);
    row("print key", Qt::Key_Print);
    row("home page key", Qt::Key_HomePage);
    row("mail key", Qt::Key_LaunchMail);
    row("explorer key", Qt::Key_Explorer);
    row("power key", Qt::Key_PowerOff);
    row("sleep key", Qt::Key_Sleep);
}

// Pressed while something is typed: that is where programs have most uses for keys.
void KioskKeypadTest::noKeyLeadsOut()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    Kiosk kiosk;
    QTRY_VERIFY(kiosk.button(u"Metropolis"_s));
    kiosk.flow.start();
    kiosk.flow.chooseOtherCity();
    QTRY_VERIFY(kiosk.field());
    kiosk.field()->setFocus();
    for (const char letter : {'W', 'i', 'e', 'n'})
        QTest::keyClick(kiosk.window.windowHandle(), letter);
    QCOMPARE(kiosk.field()->text(), u"Wien"_s);
    kiosk.field()->selectAll();
    QApplication::clipboard()->setText(u"before"_s);
    QSignalSpy left(qApp, &QGuiApplication::lastWindowClosed);
    press(kiosk, key, modifiers);
    kiosk.window.close(); // what a window manager makes of Alt+F4
    QTest::qWait(0);
    QVERIFY(kiosk.window.isVisible());
    QCOMPARE(QApplication::topLevelWidgets().size(), 1);
    QVERIFY(!QApplication::activePopupWidget() && !QApplication::activeModalWidget());
    QCOMPARE(left.size(), 0);
    QCOMPARE(kiosk.flow.step(), Step::City);
    QCOMPARE(kiosk.field()->text(), u"Wien"_s);
    QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
}

void KioskKeypadTest::noMenuAndNothingDraggedComesIn()
{
    Kiosk kiosk;
    QTRY_VERIFY(kiosk.button(u"Metropolis"_s));
    kiosk.flow.start();
    kiosk.flow.chooseOtherCity();
    QTRY_VERIFY(kiosk.field());
    QContextMenuEvent menu(QContextMenuEvent::Mouse, {5, 5}, kiosk.field()->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(kiosk.field(), &menu);
    QVERIFY(!QApplication::activePopupWidget());
    QMimeData text;
    text.setText(u"dragged"_s);
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &text, Qt::LeftButton, {});
    QApplication::sendEvent(kiosk.field(), &enter);
    QDropEvent drop({5, 5}, Qt::CopyAction, &text, Qt::LeftButton, {});
    QApplication::sendEvent(kiosk.field(), &drop);
    QVERIFY(kiosk.field()->text().isEmpty());
    constexpr Qt::TextInteractionFlags selecting =
        Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard | Qt::TextEditable;
    for (const QLabel *label : kiosk.window.findChildren<QLabel *>())
        QVERIFY(!label->openExternalLinks() && !(label->textInteractionFlags() & selecting));
}

FOYER_TEST_WITH(QApplication, KioskKeypadTest)
#include "kioskkeypadtest.moc"
