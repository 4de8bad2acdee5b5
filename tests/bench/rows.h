// What the bench can measure: each function adds the rows of its file to the report.
#pragma once

#include "tests/bench/harness/benchhouse.h"
#include "tests/bench/harness/report.h"

namespace foyer::bench
{

// How long and how often is measured: whole by default, short for a first look.
struct Effort {
    int runs = 3; // of what is compared, by turns
    int peakSeconds = 60;
    int oldBookings = 200'000;
};
inline constexpr Effort quickEffort {1, 10, 20'000};

void measureEngine(BenchHouse &house, const Effort &effort, Report &report);
void measureEngineWithGateway(BenchHouse &house, const Effort &effort, Report &report);
void measureLane(BenchHouse &house, const Effort &effort, Report &report);
void measurePeak(BenchHouse &house, const Effort &effort, Report &report);
void measureHotShow(BenchHouse &house, const Effort &effort, Report &report);
void measureGrowth(BenchHouse &house, const Effort &effort, Report &report);
void measurePush(BenchHouse &house, Report &report); // idle and fan-out, for each number of subscribers
void measureCatalogue(BenchHouse &house, Report &report);
void measureSeatMap(Report &report);
void measureTickets(Report &report);

} // namespace foyer::bench
