// What follows from the places of a plan's seats: which are in an area, which is nearest, which is next in a direction,
// which way each chair stands, and the outline of every section.
#pragma once

#include "client/widgets/seatlook.h"

#include <QPolygonF>

#include <memory>
#include <vector>

namespace foyer::client
{

enum class Direction { Left, Right, Up, Down };

// Immutable once made. Seats are named by their index into SeatingPlan::seats.
class SeatGeometry
{
public:
    explicit SeatGeometry(std::shared_ptr<const SeatingPlan> plan);

    const SeatingPlan &plan() const { return *m_plan; }
    // Round the sections and the focus, closely: the map has no room to give away.
    QRectF bounds() const { return m_bounds; }

    // Calls visit(index) for every seat whose place is within the area (cm), and for some just outside.
    template <class Visit>
    void seatsNear(const QRectF &area, Visit visit) const
    {
        const QRect cells = cellsOf(area);
        for (int row = cells.top(); row <= cells.bottom(); ++row)
            for (int column = cells.left(); column <= cells.right(); ++column)
                for (int i = m_cellStart[cellAt(column, row)]; i < m_cellStart[cellAt(column, row) + 1]; ++i)
                    visit(m_cellSeats[size_t(i)]);
    }

    // The seat whose middle is nearest to the place and at most so far (cm), or -1.
    int nearest(QPointF place, qreal reach) const;
    // The next seat for an arrow key, or -1 at the edge of the hall.
    int next(int seat, Direction direction) const;
    // Index of the section whose outline contains the place, or -1.
    int sectionAt(QPointF place) const;
    // As next(), among the middles of the sections.
    int nextSection(int section, Direction direction) const;

    SeatKind kind(int seat) const { return m_kinds[size_t(seat)]; }
    int turn(int seat) const { return m_turns[size_t(seat)]; } // in steps of SeatAtlas
    int sectionOf(int seat) const;
    const QPolygonF &outline(int section) const { return m_outlines[section]; }
    // The outline, grown by a part of a seat: the floor that the section stands on.
    const QPolygonF &platform(int section) const { return m_platforms[section]; }
    // A point well inside the section: where its name stands.
    QPointF middle(int section) const { return m_middles[section]; }
    // Along the row from its first seat to its last, length 1.
    QPointF rowDirection(const SeatRow &row, bool atEnd) const;

private:
    size_t cellAt(int column, int row) const { return size_t(row) * size_t(m_columns) + size_t(column); }
    QRect cellsOf(const QRectF &area) const;
    void fillCells();
    void findKinds();
    void findTurns();
    void findOutlines();

    std::shared_ptr<const SeatingPlan> m_plan;
    QRectF m_bounds;
    QRectF m_grid; // what the cells cover
    qreal m_cell = 1; // side of a cell in cm
    int m_columns = 1;
    int m_rows = 1;
    std::vector<int> m_cellStart; // the seats of cell i are m_cellSeats[m_cellStart[i] .. m_cellStart[i + 1])
    std::vector<int> m_cellSeats;
    std::vector<SeatKind> m_kinds;
    std::vector<quint8> m_turns;
    QList<QPolygonF> m_outlines;
    QList<QPolygonF> m_platforms;
    QList<QPointF> m_middles;
};

// How well to suits as the next stop from from in a direction: smaller is better, infinity when it lies elsewhere.
qreal steppingCost(QPointF from, QPointF to, Direction direction);

} // namespace foyer::client
