// What choosing seats needs to know of a plan, computed once: neighbours, kinds, and how good each place is.
#pragma once

#include "shared/domain/adjacency.h"

namespace foyer
{

enum class SeatKind { Ordinary, Companion, Bay };

struct IndexedSeat {
    SeatNo no;
    QPointF place;
    int category = 0;
    int level = 0;
    int section = 0; // as sectionIndex names it
    SeatKind kind = SeatKind::Ordinary;
    int lovePartner = -1; // the other half of a double seat, or -1
    // How far this is from the best place of the hall, in millimetres: see seatindex.cpp for what counts.
    int costMm = 0;
};

// Immutable: any thread may read it. Seats are addressed by their index in SeatingPlan::seats.
class SeatIndex
{
public:
    SeatIndex(const SeatingPlan &plan);

    std::span<const IndexedSeat> seats() const { return m_seats; }
    const SeatRuns &runs() const { return m_runs; }
    int seatNoMax() const { return int(m_byNo.size()) - 1; }
    // -1 when the plan has no such seat.
    int indexOf(SeatNo no) const { return no.value < 1 || no.value > seatNoMax() ? -1 : m_byNo[no.value]; }
    // -1 when the plan has no such category.
    int categoryIndex(const QString &key) const { return int(m_categories.indexOf(key)); }
    // -1 when the plan has no such section; sections of one name count as one.
    int sectionIndex(const QString &name) const { return int(m_sections.indexOf(name)); }
    int sectionCount() const { return int(m_sections.size()); }

private:
    QList<IndexedSeat> m_seats;
    SeatRuns m_runs;
    QList<int> m_byNo;
    QStringList m_categories;
    QStringList m_sections;
};

} // namespace foyer
