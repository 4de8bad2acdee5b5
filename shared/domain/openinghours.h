// When a box office is open, as it is typed and kept: "1-5 10:00-20:00, 6 12:00-18:00". Days are ISO: Monday is 1.
#pragma once

#include "shared/core/result.h"

#include <QList>
#include <QString>
#include <QTime>

namespace foyer
{

struct OpeningSpan {
    int firstDay = 1;
    int lastDay = 1; // >= firstDay
    QTime opens;
    QTime closes; // after opens
    bool operator==(const OpeningSpan &) const = default;
};

using OpeningHours = QList<OpeningSpan>;

inline constexpr qsizetype openingSpansMax = 14;

// Empty text: no hours are known. OutOfRange with a sentence about the first thing that is wrong.
Result<OpeningHours> readOpeningHours(const QString &text);

} // namespace foyer
