// A show's id carries the day it was first planned for in its high bits, so that ranges of ids are days.
#pragma once

#include "shared/core/ids.h"

#include <QDate>

namespace foyer
{

inline constexpr int showSerialBits = 20;

// day: 1970-01-01 or later; serial: 1 .. 2^20 - 1 within that day.
inline ShowId makeShowId(QDate day, int serial)
{
    Q_ASSERT(day >= QDate(1970, 1, 1) && serial > 0 && serial < 1 << showSerialBits);
    return ShowId((QDate(1970, 1, 1).daysTo(day) << showSerialBits) + serial);
}

inline QDate dayOfShow(ShowId show) { return QDate(1970, 1, 1).addDays(show.value >> showSerialBits); }

} // namespace foyer
