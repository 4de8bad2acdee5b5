#include "client/widgets/seatmapcanvas.h"
#include "client/widgets/seatmapwidget.h"
#include "tests/gui/testplans.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QPaintEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::client;

namespace
{

Theme stillTheme()
{
    Theme theme = Theme::make(Scheme::Dark);
    theme.reducedMotion = true;
    return theme;
}

// Adds up what a widget was asked to paint.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *widget)
        : QObject(widget)
    {
        widget->installEventFilter(this);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            painted |= static_cast<QPaintEvent *>(event)->region();
        return false;
    }
    QRegion painted;
};

} // namespace

class SeatMapTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void aTapChoosesTheSeatUnderIt_data();
    void aTapChoosesTheSeatUnderIt();
    void aTapBesideASeatMeansTheNearestWithin8Mm();
    void aTapOnSeatsTooSmallZoomsInInstead();
    void aMouseDeskClicksSeatsOfEverySize();
    void aDragPansAndChoosesNothing();
    void aPinchZooms();
    void oneChangedSeatRepaintsNoMoreThanItself();
    void aPanRepaintsOnlyTheStripThatAppears();
    void aLargeHallShowsItsSectionsFirst();
    void aTapOnASectionZoomsTo16Mm();
    void aSmallHallShowsItsSeatsAtOnce();
    void arrowKeysWalkTheRowsAndReturnChooses();
    void arrowKeysOpenASection();
    void rightToLeftDoesNotMirrorTheHall();

private:
    std::unique_ptr<SeatMapWidget> shown(std::shared_ptr<const SeatingPlan> plan, QSize size = {1000, 1100});
    static QPoint pixelOf(SeatMapWidget &map, SeatNo no);

    ThemeSource m_themes {stillTheme()};
};

std::unique_ptr<SeatMapWidget> SeatMapTest::shown(std::shared_ptr<const SeatingPlan> plan, QSize size)
{
    auto map = std::make_unique<SeatMapWidget>(m_themes);
    map->resize(size);
    map->setPlan(std::move(plan));
    map->show();
    if (!QTest::qWaitForWindowExposed(map.get()))
        qWarning("the map was not shown");
    map->activateWindow();
    map->setFocus();
    return map;
}

QPoint SeatMapTest::pixelOf(SeatMapWidget &map, SeatNo no)
{
    return map.canvas().camera().toScreen(map.scene().plan().seat(no)->place).toPoint();
}

void SeatMapTest::aTapChoosesTheSeatUnderIt_data()
{
    QTest::addColumn<qreal>("zoom");
    QTest::newRow("whole hall") << 1.0;
    QTest::newRow("nearer") << 1.3;
    QTest::newRow("nearest") << 9.0;
}

void SeatMapTest::aTapChoosesTheSeatUnderIt()
{
    QFETCH(qreal, zoom);
    const auto map = shown(test::smallPlan());
    map->canvas().zoomBy(zoom);
    QSignalSpy activated(map.get(), &SeatMapWidget::seatActivated);
    int tried = 0;
    for (const Seat &seat : map->scene().plan().seats) {
        const QPoint pixel = pixelOf(*map, seat.no);
        if (!map->canvas().rect().contains(pixel))
            continue;
        QTest::mouseClick(&map->canvas(), Qt::LeftButton, {}, pixel);
        ++tried;
        QCOMPARE(activated.size(), tried);
        QCOMPARE(activated.last().constFirst().value<SeatNo>(), seat.no);
    }
    QVERIFY(tried >= 4);
}

void SeatMapTest::aTapBesideASeatMeansTheNearestWithin8Mm()
{
    const auto map = shown(test::smallPlan());
    QSignalSpy activated(map.get(), &SeatMapWidget::seatActivated);
    const int mm8 = m_themes.theme().px(8);
    const QPoint corner = pixelOf(*map, SeatNo(12 * 7 + 1)); // last row, first seat: nothing below or left of it
    QTest::mouseClick(&map->canvas(), Qt::LeftButton, {}, corner + QPoint(-mm8 * 7 / 10, mm8 * 6 / 10));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.last().constFirst().value<SeatNo>(), SeatNo(12 * 7 + 1));
    QTest::mouseClick(&map->canvas(), Qt::LeftButton, {}, corner + QPoint(-mm8, mm8));
    QCOMPARE(activated.size(), 1);
}

void SeatMapTest::aTapOnSeatsTooSmallZoomsInInstead()
{
    SeatingPlan plan;
    test::addBlock(plan, u"Stalls"_s, {0, 0}, 10, 40);
    const auto map = shown(test::finished(plan));
    QSignalSpy activated(map.get(), &SeatMapWidget::seatActivated);
    QVERIFY(map->canvas().seatMm() < SeatMapCanvas::seatTapMinMm);
    const SeatNo wanted(5 * 40 + 20);
    QTest::mouseClick(&map->canvas(), Qt::LeftButton, {}, pixelOf(*map, wanted));
    QCOMPARE(activated.size(), 0);
    QVERIFY(map->canvas().seatMm() >= SeatMapCanvas::seatZoomMm - 0.01);
    QTest::mouseClick(&map->canvas(), Qt::LeftButton, {}, pixelOf(*map, wanted));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.last().constFirst().value<SeatNo>(), wanted);
}

void SeatMapTest::aMouseDeskClicksSeatsOfEverySize()
{
    SeatingPlan plan;
    test::addBlock(plan, u"Stalls"_s, {0, 0}, 10, 40);
    const auto map = shown(test::finished(plan));
    map->setTouchFirst(false);
    QSignalSpy activated(map.get(), &SeatMapWidget::seatActivated);
    QTest::mouseClick(&map->canvas(), Qt::LeftButton, {}, pixelOf(*map, SeatNo(77)));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.last().constFirst().value<SeatNo>(), SeatNo(77));
}

void SeatMapTest::aDragPansAndChoosesNothing()
{
    const auto map = shown(test::smallPlan());
    map->canvas().zoomBy(9);
    QSignalSpy activated(map.get(), &SeatMapWidget::seatActivated);
    const QPoint from = map->canvas().rect().center();
    const QPointF before = map->canvas().camera().toScreen(QPointF(0, 0));
    QTest::mousePress(&map->canvas(), Qt::LeftButton, {}, from);
    QTest::mouseMove(&map->canvas(), from + QPoint(-40, -30));
    QTest::mouseRelease(&map->canvas(), Qt::LeftButton, {}, from + QPoint(-40, -30));
    QCOMPARE(map->canvas().camera().toScreen(QPointF(0, 0)), before + QPointF(-40, -30));
    QCOMPARE(activated.size(), 0);
}

void SeatMapTest::aPinchZooms()
{
    const auto map = shown(test::largePlan());
    const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    const QPoint middle = map->canvas().rect().center();
    const qreal before = map->canvas().camera().scale();
    SeatMapCanvas *canvas = &map->canvas();
    QTest::touchEvent(canvas, screen.get()).press(1, middle - QPoint(50, 0)).press(2, middle + QPoint(50, 0));
    QTest::touchEvent(canvas, screen.get()).move(1, middle - QPoint(100, 0)).move(2, middle + QPoint(100, 0));
    QTest::touchEvent(canvas, screen.get()).release(1, middle - QPoint(100, 0)).release(2, middle + QPoint(100, 0));
    QCOMPARE(canvas->camera().scale(), before * 2);
}

void SeatMapTest::oneChangedSeatRepaintsNoMoreThanItself()
{
    const auto map = shown(test::smallPlan());
    QTRY_VERIFY(map->canvas().isVisible());
    QTest::qWait(0);
    PaintWatch watch(&map->canvas());
    map->updateSeat(SeatNo(30), SeatState::Sold);
    const QRect seat = map->canvas().seatRect(map->scene().indexOf(SeatNo(30)));
    QTRY_VERIFY(!watch.painted.isEmpty());
    QCOMPARE(watch.painted.boundingRect(), seat);
    QVERIFY(seat.width() <= 2 * SeatMapRenderer::seatSide(map->scene(), map->canvas().camera()));
}

void SeatMapTest::aPanRepaintsOnlyTheStripThatAppears()
{
    const auto map = shown(test::smallPlan());
    map->canvas().zoomBy(9);
    map->grab();
    QTest::qWait(0);
    PaintWatch watch(&map->canvas());
    const QPoint from = map->canvas().rect().center();
    QTest::mousePress(&map->canvas(), Qt::LeftButton, {}, from);
    QTest::mouseMove(&map->canvas(), from + QPoint(-40, 0));
    QTRY_VERIFY(!watch.painted.isEmpty());
    const QRect strip = watch.painted.boundingRect();
    QCOMPARE(strip.width(), 40);
    QCOMPARE(strip.right(), map->canvas().rect().right());
    QTest::mouseRelease(&map->canvas(), Qt::LeftButton, {}, from + QPoint(-40, 0));
}

void SeatMapTest::aLargeHallShowsItsSectionsFirst()
{
    const auto map = shown(test::largePlan());
    QVERIFY(map->canvas().isOverview());
    QVERIFY(map->canvas().isWholeHall());
    QCOMPARE(map->canvas().seatAtPixel(pixelOf(*map, SeatNo(50))), -1);
}

void SeatMapTest::aTapOnASectionZoomsTo16Mm()
{
    const auto map = shown(test::largePlan());
    QSignalSpy opened(map.get(), &SeatMapWidget::sectionOpened);
    QSignalSpy activated(map.get(), &SeatMapWidget::seatActivated);
    const SeatNo within(4 * 400 + 210);
    QTest::mouseClick(&map->canvas(), Qt::LeftButton, {}, pixelOf(*map, within));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.last().constFirst().toInt(), 4);
    QCOMPARE(activated.size(), 0);
    QVERIFY(!map->canvas().isOverview());
    QVERIFY(map->canvas().seatMm() >= SeatMapCanvas::seatZoomMm - 0.01);
    QVERIFY(map->canvas().rect().contains(pixelOf(*map, within)));
    map->showWholeHall();
    QVERIFY(map->canvas().isOverview());
}

void SeatMapTest::aSmallHallShowsItsSeatsAtOnce()
{
    const auto map = shown(test::smallPlan());
    QVERIFY(!map->canvas().isOverview());
    QVERIFY(map->canvas().seatMm() >= SeatMapCanvas::seatTapMinMm);
}

void SeatMapTest::arrowKeysWalkTheRowsAndReturnChooses()
{
    const auto map = shown(test::smallPlan());
    SeatMapCanvas &canvas = map->canvas();
    QSignalSpy activated(map.get(), &SeatMapWidget::seatActivated);
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, pixelOf(*map, SeatNo(1)));
    QTest::keyClick(&canvas, Qt::Key_Right);
    QTest::keyClick(&canvas, Qt::Key_Right);
    QTest::keyClick(&canvas, Qt::Key_Down);
    QTest::keyClick(&canvas, Qt::Key_Left);
    QTest::keyClick(&canvas, Qt::Key_Return);
    QCOMPARE(activated.last().constFirst().value<SeatNo>(), SeatNo(12 + 2));
    QTest::keyClick(&canvas, Qt::Key_Up);
    QTest::keyClick(&canvas, Qt::Key_Up); // the first row is the edge
    QTest::keyClick(&canvas, Qt::Key_Space);
    QCOMPARE(activated.last().constFirst().value<SeatNo>(), SeatNo(2));
}

void SeatMapTest::arrowKeysOpenASection()
{
    const auto map = shown(test::largePlan());
    SeatMapCanvas &canvas = map->canvas();
    QSignalSpy opened(map.get(), &SeatMapWidget::sectionOpened);
    QTest::keyClick(&canvas, Qt::Key_Right); // Block 101 bears the ring now
    QTest::keyClick(&canvas, Qt::Key_Right);
    QTest::keyClick(&canvas, Qt::Key_Down);
    QTest::keyClick(&canvas, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.last().constFirst().toInt(), 4);
    QVERIFY(!canvas.isOverview());
}

void SeatMapTest::rightToLeftDoesNotMirrorTheHall()
{
    const auto map = shown(test::smallPlan());
    const QImage before = map->canvas().grab().toImage();
    const QPoint first = pixelOf(*map, SeatNo(1));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QTest::qWait(0);
    const QImage after = map->canvas().grab().toImage();
    const QPoint then = pixelOf(*map, SeatNo(1));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(then, first);
    QCOMPARE(after, before);
}

FOYER_TEST_WITH(QApplication, SeatMapTest)
#include "seatmaptest.moc"
