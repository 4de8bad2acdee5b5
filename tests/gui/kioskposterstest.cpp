// The posters of the screen that attracts move; whoever wants one gets it all the same.
#include "client/widgets/driftband.h"
#include "tests/gui/kioskdriver.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QAbstractButton>
#include <QWindow>

using namespace Qt::Literals::StringLiterals;

namespace foyer::test
{

using client::DriftBand;
using client::Step;

class KioskPostersTest final : public TestCase
{
    Q_OBJECT
private slots:
    void theyMoveUntilSomebodyHasOneOfThem();
    void theyAreAsWideAsThereIsRoomFor();
    void whatTheKeysLeadToIsSeenWhole();
    void aTimeThatIsHalfGoneIsTakenByOneTouch();

private:
    static DriftBand *band(Kiosk &kiosk) { return kiosk.window.findChild<DriftBand *>(); }
    static bool isLaidOut(Kiosk &kiosk)
    {
        return kiosk.flow.nextShows().rowCount() > 3 && band(kiosk)->height() == band(kiosk)->sizeHint().height();
    }
    // Until this much of the first one has left the screen.
    static QWidget *firstHalfGone(DriftBand &band)
    {
        QWidget *const first = band.items().constFirst();
        while (band.items().constFirst() == first && first->x() > -first->width() / 2)
            band.advance();
        return first;
    }
};

void KioskPostersTest::theyMoveUntilSomebodyHasOneOfThem()
{
    Kiosk kiosk;
    QTRY_VERIFY(kiosk.button(u"Metropolis"_s));
    const QWidget *const first = band(kiosk)->items().constFirst();
    const int before = first->x();
    band(kiosk)->advance();
    QCOMPARE(std::abs(first->x() - before), 1);
    kiosk.access.setReducedMotion(true);
    QTRY_COMPARE(kiosk.window.findChildren<DriftBand *>().size(), 1); // made anew
    DriftBand *const still = band(kiosk);
    QWidget *const leads = still->items().constFirst();
    still->advance(); // jumps
    QVERIFY(still->items().constFirst() != leads);
    QVERIFY(QTest::qWaitForWindowActive(&kiosk.window));
    kiosk.button(u"Metropolis"_s)->setFocus();
    const QList<QWidget *> held = still->items();
    still->advance();
    QCOMPARE(still->items(), held);
}

// Narrower ones may be higher, when their times need another line.
void KioskPostersTest::theyAreAsWideAsThereIsRoomFor()
{
    Kiosk kiosk;
    QTRY_VERIFY(isLaidOut(kiosk));
    QCOMPARE(band(kiosk)->items().constFirst()->width(), band(kiosk)->sizeHint().width());
}

void KioskPostersTest::whatTheKeysLeadToIsSeenWhole()
{
    Kiosk kiosk;
    QTRY_VERIFY(isLaidOut(kiosk));
    QVERIFY(QTest::qWaitForWindowActive(&kiosk.window));
    const QWidget *const first = firstHalfGone(*band(kiosk));
    do {
        QTest::keyClick(&kiosk.window, Qt::Key_Right);
        QVERIFY(QApplication::focusWidget());
    } while (!first->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(first->visibleRegion().boundingRect(), first->rect());
}

// By the window and a place on it, as the glass says it: a test that names the button would find it wherever it went.
void KioskPostersTest::aTimeThatIsHalfGoneIsTakenByOneTouch()
{
    Kiosk kiosk;
    QTRY_VERIFY(isLaidOut(kiosk));
    QVERIFY(QTest::qWaitForWindowActive(&kiosk.window));
    const QList<QAbstractButton *> ways = firstHalfGone(*band(kiosk))->findChildren<QAbstractButton *>();
    QVERIFY(ways.size() > 1);
    const QAbstractButton *const last = *std::max_element(
        ways.begin(), ways.end(), [](const auto *one, const auto *other) { return one->x() < other->x(); });
    QVERIFY(last->width() < last->parentWidget()->width() / 2); // a time, not the poster
    const QPoint touched = last->mapTo(&kiosk.window, last->rect().center());
    QTest::mousePress(kiosk.window.windowHandle(), Qt::LeftButton, {}, touched);
    QCoreApplication::sendPostedEvents();
    QTest::mouseRelease(kiosk.window.windowHandle(), Qt::LeftButton, {}, touched);
    QTRY_COMPARE(kiosk.flow.step(), Step::Seats);
}

} // namespace foyer::test

FOYER_TEST_WITH(QApplication, foyer::test::KioskPostersTest)
#include "kioskposterstest.moc"
