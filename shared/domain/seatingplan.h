// A hall's seating plan: sections of rows of seats with their places, categories and attributes. A value; no I/O.
#pragma once

#include "shared/core/ids.h"

#include <QFlags>
#include <QHash>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

namespace foyer
{

enum class SeatAttribute {
    Wheelchair = 1, // a bay for a wheelchair, without a chair
    Companion = 2, // beside a bay, for who comes with its user
    RestrictedView = 4,
    Aisle = 8,
    LoveSeat = 16, // one half of a double seat
    ExtraLegroom = 32,
    StepFree = 64,
};
Q_DECLARE_FLAGS(SeatAttributes, SeatAttribute)
Q_DECLARE_OPERATORS_FOR_FLAGS(SeatAttributes)

// All lengths are centimetres in the hall: x to the right and y away from the screen or stage, as seen from above with
// the screen or stage at the top. Angles are degrees clockwise.
struct Seat {
    SeatNo no;
    QString label; // as printed on the seat, "12"; not necessarily unique, not necessarily in order
    QPointF place; // its middle
    int row = 0; // index into SeatingPlan::rows
    int category = 0; // index into SeatingPlan::categories
    SeatAttributes attributes;
    bool operator==(const Seat &) const = default;
};

struct SeatRow {
    QString label; // "G"; may be empty for a box
    int section = 0; // index into SeatingPlan::sections
    int firstSeat = 0; // its seats are seats[firstSeat .. firstSeat + seatCount), from the house's left to its right
    int seatCount = 0;
    bool operator==(const SeatRow &) const = default;
};

struct PlanSection {
    QString name; // "Stalls", "Balcony 1", "Box 7", "Block 112"
    QString door; // which entrance leads there; may be empty
    int level = 0; // 0 is the lowest floor
    QList<QPointF> outline; // closed polygon round its seats, for the overview
    bool operator==(const PlanSection &) const = default;
};

struct PlanCategory {
    QString key; // short, stable, "stalls": what price lists name
    QString name; // as shown, "Stalls"
    bool operator==(const PlanCategory &) const = default;
};

enum class FocusKind { Screen, Stage, Field };

// What the audience looks at.
struct PlanFocus {
    FocusKind kind = FocusKind::Screen;
    QRectF area;
    bool operator==(const PlanFocus &) const = default;
};

class SeatingPlan
{
public:
    QString name;
    QRectF bounds; // round everything that is drawn
    PlanFocus focus;
    qreal seatSize = 50; // the side of the square that one seat fills
    QList<PlanCategory> categories;
    QList<PlanSection> sections;
    QList<SeatRow> rows; // a section's rows stand together, front to back
    QList<Seat> seats; // a row's seats stand together

    // The highest seat number: snapshots have one letter for each of 1 .. seatNoMax().
    int seatNoMax() const;
    // nullptr when the plan has no such seat.
    const Seat *seat(SeatNo no) const;

    bool operator==(const SeatingPlan &other) const;

    // To be called once after seats were changed; not thread safe.
    void index();

private:
    QList<int> m_indexByNo; // seat number -> index into seats, or -1
};

} // namespace foyer
