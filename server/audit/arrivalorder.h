// Whether of two commands that reached one node the earlier was decided first (domain rule 5). Only commands have an
// arrival; what follows from them has none.
#pragma once

#include "server/audit/logvisitor.h"
#include "server/engine/showstate.h"

#include <QHash>
#include <map>

namespace foyer::server::audit
{

class ArrivalOrder
{
public:
    // Each says what is wrong; empty when nothing is. state: as it was before the row, or as of the refusal's version.
    QString row(const engine::Event &event);
    QString refused(const Refusal &refusal, const engine::ShowState &state);

private:
    struct Node {
        qint64 last = 0; // arrival of the last command that led to a row
        qint64 lastVersion = 0; // of that row
        qint64 lastRefused = 0; // that the lane refused in its turn
        std::map<SeatNo, qint64> refusedSeats; // the last that was refused for a seat that was taken
    };

    std::map<int, Node> m_nodes;
};

} // namespace foyer::server::audit
