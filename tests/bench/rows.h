// What the bench can measure: each function adds the rows of its file to the report.
#pragma once

#include "tests/bench/harness/benchhouse.h"
#include "tests/bench/harness/report.h"

namespace foyer::bench
{

void measureEngine(BenchHouse &house, Report &report);
void measurePush(BenchHouse &house, Report &report); // idle and fan-out, for each number of subscribers
void measureCatalogue(BenchHouse &house, Report &report);
void measureSeatMap(Report &report);
void measureTickets(Report &report);

} // namespace foyer::bench
