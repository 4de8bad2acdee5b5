#include "client/widgets/sectionoutline.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace foyer;
using namespace foyer::client;

namespace
{

constexpr qreal margin = 10;
const QPolygonF square {{0, 0}, {100, 0}, {100, 100}, {0, 100}};
const QPolygonF corner {{0, 0}, {100, 0}, {100, 40}, {40, 40}, {40, 100}, {0, 100}}; // an L, with a corner inward

qreal distance(QPointF point, QPointF from, QPointF to)
{
    const QPointF along = to - from;
    const qreal part = QPointF::dotProduct(point - from, along) / QPointF::dotProduct(along, along);
    const QPointF nearest = from + along * std::clamp(part, 0.0, 1.0);
    return std::hypot(point.x() - nearest.x(), point.y() - nearest.y());
}

qreal distance(QPointF point, const QPolygonF &outline)
{
    qreal least = std::numeric_limits<qreal>::infinity();
    for (qsizetype i = 0; i < outline.size(); ++i)
        least = std::min(least, distance(point, outline[i], outline[(i + 1) % outline.size()]));
    return least;
}

QPolygonF reversed(QPolygonF outline)
{
    std::reverse(outline.begin(), outline.end());
    return outline;
}

QPolygonF withRepeatedCorners(const QPolygonF &outline)
{
    QPolygonF twice;
    for (const QPointF &point : outline)
        twice << point << point;
    return twice << outline.constFirst();
}

} // namespace

class SectionOutlineTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void aGrownOutlineIsTheMarginAwayOnEverySide_data();
    void aGrownOutlineIsTheMarginAwayOnEverySide();
    void outwardCornersAreRounded();
    void whatIsNoAreaStaysAsItIs();
};

void SectionOutlineTest::aGrownOutlineIsTheMarginAwayOnEverySide_data()
{
    QTest::addColumn<QPolygonF>("outline");
    QTest::newRow("a square") << square;
    QTest::newRow("the other way round") << reversed(square);
    QTest::newRow("with a corner inward") << corner;
    QTest::newRow("with a corner inward, the other way round") << reversed(corner);
    QTest::newRow("closed, with repeated corners") << withRepeatedCorners(corner);
}

void SectionOutlineTest::aGrownOutlineIsTheMarginAwayOnEverySide()
{
    QFETCH(const QPolygonF, outline);
    const QPolygonF grown = grownOutline(outline, margin);
    for (const QPointF &point : grown) {
        QVERIFY(!outline.containsPoint(point, Qt::WindingFill));
        QVERIFY2(std::abs(distance(point, outline) - margin) < 0.01,
                 qPrintable(QStringLiteral("%1, %2").arg(point.x()).arg(point.y())));
    }
    for (const QPointF &point : outline)
        QVERIFY(grown.containsPoint(point, Qt::WindingFill));
}

void SectionOutlineTest::outwardCornersAreRounded()
{
    const QPolygonF grown = grownOutline(square, margin);
    QCOMPARE(grown.boundingRect(), QRectF(-margin, -margin, 120, 120));
    QVERIFY(!grown.containsPoint({-0.9 * margin, -0.9 * margin}, Qt::WindingFill));
}

void SectionOutlineTest::whatIsNoAreaStaysAsItIs()
{
    const QPolygonF line {{0, 0}, {10, 0}};
    QCOMPARE(grownOutline(line, margin), line);
    QCOMPARE(grownOutline({}, margin), QPolygonF());
}

FOYER_TEST(SectionOutlineTest)
#include "sectionoutlinetest.moc"
