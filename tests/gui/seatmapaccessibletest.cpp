#include "client/widgets/seatmapcanvas.h"
#include "client/widgets/seatmapwidget.h"
#include "tests/gui/testplans.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::client;

class SeatMapAccessibleTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void everySeatIsAChild();
    void aSeatSaysWhatItIs();
    void pressingASeatActivatesIt();
    void aChosenSeatIsChecked();
    void aSoldSeatIsDisabled();
    void aHundredThousandSeatsCostNothingUntilAsked();

private:
    ThemeSource m_themes {Theme::make(Scheme::Dark)};
};

void SeatMapAccessibleTest::everySeatIsAChild()
{
    SeatMapWidget map(m_themes);
    map.setPlan(test::smallPlan());
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&map.canvas());
    QVERIFY(face);
    QCOMPARE(face->text(QAccessible::Name), u"Seat map"_s);
    QCOMPARE(face->childCount(), 96);
    QAccessibleInterface *seat = face->child(17);
    QVERIFY(seat && seat->isValid());
    QCOMPARE(face->indexOfChild(seat), 17);
    QCOMPARE(seat->parent(), face);
    QCOMPARE(face->child(96), nullptr);
}

void SeatMapAccessibleTest::aSeatSaysWhatItIs()
{
    SeatMapWidget map(m_themes);
    map.setPlan(test::smallPlan());
    map.setPrices({{u"stalls"_s, Money {1250, u"EUR"_s}}});
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&map.canvas());
    const QString plain = face->child(12 * 6 + 11)->text(QAccessible::Name);
    QVERIFY2(plain.startsWith(u"Row G, seat 12, Stalls, free, "_s), qPrintable(plain));
    QVERIFY2(plain.contains(u"12.50"_s), qPrintable(plain));
    QVERIFY(face->child(0)->text(QAccessible::Name).contains(u"wheelchair space"_s));
    QVERIFY(face->child(4)->text(QAccessible::Name).contains(u"restricted view"_s));
    map.updateSeat(SeatNo(12 * 6 + 12), SeatState::Sold);
    QVERIFY(face->child(12 * 6 + 11)->text(QAccessible::Name).contains(u"sold"_s));
}

void SeatMapAccessibleTest::pressingASeatActivatesIt()
{
    SeatMapWidget map(m_themes);
    map.setPlan(test::smallPlan());
    QSignalSpy activated(&map, &SeatMapWidget::seatActivated);
    QAccessibleInterface *seat = QAccessible::queryAccessibleInterface(&map.canvas())->child(30);
    QVERIFY(seat->actionInterface());
    seat->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.constFirst().constFirst().value<SeatNo>(), SeatNo(31));
}

void SeatMapAccessibleTest::aChosenSeatIsChecked()
{
    SeatMapWidget map(m_themes);
    map.setPlan(test::smallPlan());
    map.setSelection({SeatNo(31)});
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&map.canvas());
    QVERIFY(face->child(30)->state().checked);
    QVERIFY(!face->child(31)->state().checked);
}

void SeatMapAccessibleTest::aSoldSeatIsDisabled()
{
    SeatMapWidget map(m_themes);
    map.setPlan(test::smallPlan());
    map.updateSeat(SeatNo(31), SeatState::Sold);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&map.canvas());
    QVERIFY(face->child(30)->state().disabled);
    QVERIFY(!face->child(31)->state().disabled);
}

void SeatMapAccessibleTest::aHundredThousandSeatsCostNothingUntilAsked()
{
    SeatingPlan plan;
    test::addBlock(plan, u"Field"_s, {0, 0}, 250, 400);
    SeatMapWidget map(m_themes);
    map.setPlan(test::finished(std::move(plan)));
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&map.canvas());
    QCOMPARE(face->childCount(), 100'000);
    QVERIFY(face->child(99'999)->isValid());
}

FOYER_TEST_WITH(QApplication, SeatMapAccessibleTest)
#include "seatmapaccessibletest.moc"
