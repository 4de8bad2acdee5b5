// The words for seats, states and prices, for the map's bubbles, the legend and people who listen instead of look.
#pragma once

#include "client/widgets/seatmapscene.h"

#include <QCoreApplication>
#include <QLocale>

namespace foyer::client
{

class SeatWording
{
    Q_DECLARE_TR_FUNCTIONS(foyer::client::SeatWording)
public:
    static QString look(SeatLook look); // "free", "chosen by you", ...
    static QString kind(SeatKind kind); // "wheelchair space"; empty for a standard seat
    static QString focus(FocusKind kind); // "Screen"
    // "Balcony left, level 1"; without the level where a hall has only one.
    static QString section(const SeatingPlan &plan, int section);
    static QString freeSeats(int count);
    static QString priceFrom(const Money &price);
    // "Balcony left, level 1, 40 free, from 12.50 EUR"
    static QString sectionSentence(const SeatMapScene &scene, int section);
    // "Row G, seat 12", or "Seat 3" in a box without rows.
    static QString place(const SeatMapScene &scene, int seat);
    // "Row G, seat 12, stalls, free, wheelchair space, 12.50 EUR": everything that is known, for a screen reader.
    static QString sentence(const SeatMapScene &scene, int seat);
};

} // namespace foyer::client
