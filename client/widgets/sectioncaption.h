// Finds room for words inside a section's outline: where, how large, and upright or along a narrow section.
#pragma once

#include <QFont>
#include <QPolygonF>
#include <QStringList>

namespace foyer::client
{

struct SectionCaption {
    QStringList lines; // the first one is the name, the others are set smaller
    QPointF middle; // in the hall
    qreal nameCm = 0; // the largest font size of the name that fits, in centimetres of the hall
    bool turned = false; // reads from bottom to top
};

// The details under a name are set in this part of its size.
inline constexpr qreal captionDetailSize = 0.74;

// One caption for each wording, in that order.
QList<SectionCaption> fitCaptions(const QPolygonF &outline, const QList<QStringList> &wordings, const QFont &font);

} // namespace foyer::client
