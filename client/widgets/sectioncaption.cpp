#include "client/widgets/sectioncaption.h"

#include "client/widgets/sectionoutline.h"

#include <QFontMetricsF>

namespace foyer::client
{

namespace
{

constexpr int referencePx = 100; // what texts are measured in
constexpr int gridSteps = 8; // places that are tried along each side of the outline's box
constexpr int halvings = 6; // of the size that is tried
constexpr qreal airiness = 0.88; // of the found size is used
constexpr qreal turnGain = 1.5; // turned text must be so much larger to be worth a turned head

bool contains(const QPolygonF &outline, const QRectF &box)
{
    for (int i = 0; i <= 4; ++i) {
        const qreal x = box.left() + box.width() * i / 4, y = box.top() + box.height() * i / 4;
        for (const QPointF &edge :
             {QPointF(x, box.top()), QPointF(x, box.bottom()), QPointF(box.left(), y), QPointF(box.right(), y)})
            if (!outline.containsPoint(edge, Qt::OddEvenFill))
                return false;
    }
    return true;
}

struct Fit {
    QPointF middle;
    qreal factor = 0;
};

// The largest factor by which size fits into the outline, and where.
Fit largestFit(const QPolygonF &outline, const QSizeF &size)
{
    const QRectF bounds = outline.boundingRect();
    QList<QPointF> places {labelPoint(outline)};
    for (int row = 1; row < gridSteps; ++row)
        for (int column = 1; column < gridSteps; ++column)
            places << QPointF(bounds.left() + bounds.width() * column / gridSteps,
                              bounds.top() + bounds.height() * row / gridSteps);
    const auto fits = [&](QPointF middle, qreal factor) {
        QRectF box(QPointF(), size * factor);
        box.moveCenter(middle);
        return contains(outline, box);
    };
    Fit best;
    const qreal most = std::min(bounds.width() / size.width(), bounds.height() / size.height());
    for (const QPointF &place : std::as_const(places)) {
        // Another place must be clearly better than those before it, of which the natural one comes first.
        qreal low = best.factor * 1.1, high = most;
        if (low >= high || !fits(place, std::max(low, most * 0.02)))
            continue;
        for (int i = 0; i < halvings; ++i) {
            const qreal middle = (low + high) / 2;
            (fits(place, middle) ? low : high) = middle;
        }
        best = {place, low};
    }
    return best;
}

QSizeF sizeOf(const QStringList &lines, QFont font)
{
    QSizeF size;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        font.setPixelSize(i == 0 ? referencePx : int(referencePx * captionDetailSize));
        font.setWeight(i == 0 ? QFont::DemiBold : QFont::Normal);
        const QFontMetricsF metrics(font);
        size.rwidth() = std::max(size.width(), metrics.horizontalAdvance(lines[i]));
        size.rheight() += metrics.height();
    }
    return size;
}

} // namespace

QList<SectionCaption> fitCaptions(const QPolygonF &outline, const QList<QStringList> &wordings, const QFont &font)
{
    QList<SectionCaption> captions;
    for (const QStringList &lines : wordings) {
        const QSizeF size = sizeOf(lines, font);
        const Fit upright = largestFit(outline, size);
        const Fit turned = largestFit(outline, size.transposed());
        const bool turn = turned.factor > upright.factor * turnGain;
        const Fit &best = turn ? turned : upright;
        captions << SectionCaption {lines, best.middle, best.factor * referencePx * airiness, turn};
    }
    return captions;
}

} // namespace foyer::client
