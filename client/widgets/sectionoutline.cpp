#include "client/widgets/sectionoutline.h"

#include <algorithm>
#include <cmath>

namespace foyer::client
{

namespace
{

qreal cross(QPointF o, QPointF a, QPointF b)
{
    return (a.x() - o.x()) * (b.y() - o.y()) - (a.y() - o.y()) * (b.x() - o.x());
}

// Where a level crosses the outline, from left to right.
QList<qreal> crossings(const QPolygonF &outline, qreal level)
{
    QList<qreal> found;
    for (int i = 0; i < outline.size(); ++i) {
        const QPointF a = outline[i], b = outline[(i + 1) % outline.size()];
        if ((a.y() <= level) != (b.y() <= level))
            found << a.x() + (level - a.y()) / (b.y() - a.y()) * (b.x() - a.x());
    }
    std::sort(found.begin(), found.end());
    return found;
}

qreal levelOfGravity(const QPolygonF &outline)
{
    qreal twiceArea = 0, sum = 0;
    for (int i = 0; i < outline.size(); ++i) {
        const QPointF a = outline[i], b = outline[(i + 1) % outline.size()];
        const qreal piece = a.x() * b.y() - b.x() * a.y();
        twiceArea += piece;
        sum += (a.y() + b.y()) * piece;
    }
    return std::abs(twiceArea) < 1e-6 ? outline.boundingRect().center().y() : sum / (3 * twiceArea);
}

qreal signedArea(const QPolygonF &outline)
{
    qreal twice = 0;
    for (qsizetype i = 0; i < outline.size(); ++i)
        twice += cross({}, outline[i], outline[(i + 1) % outline.size()]);
    return twice / 2;
}

QPolygonF withoutRepeatedCorners(const QPolygonF &outline)
{
    QPolygonF corners;
    for (const QPointF &corner : outline)
        if (corners.isEmpty() || corner != corners.constLast())
            corners << corner;
    while (corners.size() > 1 && corners.constFirst() == corners.constLast())
        corners.removeLast();
    return corners;
}

QPointF unit(QPointF vector) { return vector / std::hypot(vector.x(), vector.y()); }

constexpr qreal roundedCosine = 0.9; // of the angle between two edges; where they turn less the corner stays a corner
constexpr int arcSteps = 4;
constexpr qreal mitreMost = 2; // a corner that turns back on itself reaches no farther than this times the margin

// What becomes of one corner between two edges, given by the unit vectors that point out of them.
void appendGrown(QPolygonF &grown, QPointF corner, QPointF before, QPointF after, bool outward, qreal margin)
{
    const qreal cosine = QPointF::dotProduct(before, after);
    if (!outward || cosine > roundedCosine) {
        grown << corner + (before + after) * std::min(margin / (1 + cosine), margin * mitreMost);
        return;
    }
    for (int step = 0; step <= arcSteps; ++step) {
        const QPointF between = before + (after - before) * (qreal(step) / arcSteps);
        grown << corner + (between.isNull() ? before : unit(between)) * margin;
    }
}

} // namespace

QPolygonF grownOutline(const QPolygonF &outline, qreal margin)
{
    const QPolygonF corners = withoutRepeatedCorners(outline);
    if (corners.size() < 3)
        return outline;
    const qreal way = signedArea(corners) < 0 ? -1 : 1;
    const auto outOf = [way](QPointF from, QPointF to) { return unit({(to - from).y() * way, (from - to).x() * way}); };
    QPolygonF grown;
    QPointF before = outOf(corners.constLast(), corners.constFirst());
    for (qsizetype i = 0; i < corners.size(); ++i) {
        const QPointF after = outOf(corners[i], corners[(i + 1) % corners.size()]);
        const bool outward = way * cross({}, before, after) > 0;
        appendGrown(grown, corners[i], before, after, outward, margin);
        before = after;
    }
    return grown;
}

QPolygonF outlineAround(QPolygonF places, qreal margin)
{
    QPolygonF corners;
    for (const QPointF &place : std::as_const(places))
        for (const QPointF &corner :
             {QPointF(-margin, -margin), QPointF(margin, -margin), QPointF(margin, margin), QPointF(-margin, margin)})
            corners << place + corner;
    std::sort(corners.begin(), corners.end(),
              [](QPointF a, QPointF b) { return a.x() != b.x() ? a.x() < b.x() : a.y() < b.y(); });
    // Andrew's monotone chain: the lower side from left to right, then the upper one back.
    QPolygonF hull;
    for (int pass = 0; pass < 2; ++pass) {
        const qsizetype start = hull.size();
        for (const QPointF &corner : std::as_const(corners)) {
            while (hull.size() >= start + 2 && cross(hull[hull.size() - 2], hull.last(), corner) <= 0)
                hull.removeLast();
            hull << corner;
        }
        if (!hull.isEmpty())
            hull.removeLast();
        std::reverse(corners.begin(), corners.end());
    }
    return hull;
}

QPointF labelPoint(const QPolygonF &outline)
{
    if (outline.isEmpty())
        return {};
    const qreal level = levelOfGravity(outline);
    const QList<qreal> edges = crossings(outline, level);
    QPointF best = outline.boundingRect().center();
    qreal widest = 0;
    for (qsizetype i = 0; i + 1 < edges.size(); i += 2) {
        if (edges[i + 1] - edges[i] > widest) {
            widest = edges[i + 1] - edges[i];
            best = QPointF((edges[i] + edges[i + 1]) / 2, level);
        }
    }
    return best;
}

} // namespace foyer::client
