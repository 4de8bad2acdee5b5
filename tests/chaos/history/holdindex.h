// Finds holds by their number: as the answers told them, and as the books know them.
#pragma once

#include "tests/chaos/history/rules.h"

#include <QSet>

namespace foyer::chaos
{

class HoldIndex
{
public:
    HoldIndex(const History &history, const Books &books);

    // The seats of a hold; none when neither answers nor books know it.
    SeatNos seatsOf(const HoldKey &key) const { return m_seats.value(key); }
    const HoldRow *row(const HoldKey &key) const { return m_rows.value(key); }
    // Somebody was told that he has taken this hold.
    bool isAcknowledged(const HoldKey &key) const { return m_acknowledged.contains(key); }
    // A renewal was asked for whose answer is not known to be the last word: its end may be later than what was told.
    bool mayEndLater(const HoldKey &key) const { return m_uncertain.contains(key); }

private:
    QHash<HoldKey, SeatNos> m_seats;
    QHash<HoldKey, const HoldRow *> m_rows;
    QSet<HoldKey> m_acknowledged;
    QSet<HoldKey> m_uncertain;
};

} // namespace foyer::chaos
