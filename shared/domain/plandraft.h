// What the plan generators fill before seats get their numbers: sections of rows of seats, left to right.
#pragma once

#include "shared/domain/seatingplan.h"

namespace foyer
{

// Even and odd numbers on the two sides of the middle, low ones inside: usual in theatres.
enum class SeatNumbering { FromLeft, FromRight, OddLeftEvenRight };

struct DraftSeat {
    QPointF place;
    int category = 0;
    SeatAttributes attributes;
};

struct DraftRow {
    QString label;
    QList<DraftSeat> seats;
};

struct DraftSection {
    QString name;
    QString door;
    int level = 0;
    SeatNumbering numbering = SeatNumbering::FromLeft;
    QList<DraftRow> rows;
};

struct PlanDraft {
    QString name;
    PlanFocus focus;
    qreal seatSize = 50;
    QList<PlanCategory> categories;
    QList<DraftSection> sections;
};

// "A" .. "Z" without I and O, which are misread, then "AA", "AB" ...; from 0.
QString rowLetter(int row);

// Numbers the seats, marks those at an aisle, draws the outlines, finds the bounds. Places are rounded to centimetres.
SeatingPlan finishedPlan(const PlanDraft &draft);

} // namespace foyer
