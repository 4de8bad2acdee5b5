// The free seats of a show while choosing among them: stretches side by side, and the best window in a stretch.
#pragma once

#include "shared/domain/seatindex.h"

#include <QByteArray>
#include <functional>
#include <optional>
#include <vector>

namespace foyer
{

// Free seats side by side that a wish may take: indices begin .. end - 1.
struct Stretch {
    int begin = 0;
    int end = 0;
    int length() const { return end - begin; }
};

struct Window {
    int first = 0;
    qint64 costMm = 0; // of all its seats, penalties included
};

struct WindowRules {
    int count = 1;
    int bays = 0; // exactly so many of them are bays
    int category = -1; // -1: any
    bool companions = false; // whether companion seats may be among them
};

using SeatCost = std::function<qint64(int seat)>;

// One choosing's own copy of what is free. States: one SeatState letter for each seat number; a missing one is taken.
class FreeSeats
{
public:
    FreeSeats(const SeatIndex &index, const QByteArray &states);

    const SeatIndex &index() const { return m_index; }
    bool isFree(int seat) const { return m_free[size_t(seat)]; }
    void take(int first, int count);
    // Whether the rules let a window have this seat, its category aside.
    bool allows(const WindowRules &rules, int seat) const;
    std::vector<Stretch> stretches(const WindowRules &rules) const;
    // The cheapest window of rules.count seats; of equal ones the leftmost.
    std::optional<Window> bestWindow(const Stretch &stretch, const WindowRules &rules, const SeatCost &cost) const;

private:
    qint64 penaltyMm(const Stretch &stretch, const WindowRules &rules, int first) const;
    bool splitsLoveSeat(int inside, int first, int end) const;

    const SeatIndex &m_index;
    std::vector<bool> m_free;
};

} // namespace foyer
