// Chosen seats as a question, for who listens: "Two together, row G, seats 11, 12, in the centre, €12.00 each."
#pragma once

#include "shared/core/money.h"
#include "shared/domain/seatingplan.h"

#include <QCoreApplication>

namespace foyer::client
{

class ProposalWording
{
    Q_DECLARE_TR_FUNCTIONS(foyer::client::ProposalWording)
public:
    // seats: at least one, all of the plan. prices: one for each of them.
    static QString question(const SeatNos &seats, const SeatingPlan &plan, const QList<Money> &prices);

private:
    static QString howMany(const QList<int> &seats, const SeatingPlan &plan);
    static QString whereInRow(const QList<int> &seats, const SeatingPlan &plan);
    static QString price(const QList<Money> &prices);
};

} // namespace foyer::client
