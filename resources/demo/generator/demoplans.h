// The seating plans of the demo chain, from which resources/demo/plans is made.
#pragma once

#include "shared/domain/seatingplan.h"

namespace foyer::demo
{

struct DemoPlan {
    QString key; // the file is plans/KEY.json
    SeatingPlan plan;
};

QList<DemoPlan> allDemoPlans();

// For allDemoPlans: the screens of the multiplexes, and all other halls.
QList<DemoPlan> multiplexPlans();
QList<DemoPlan> housePlans();

} // namespace foyer::demo
