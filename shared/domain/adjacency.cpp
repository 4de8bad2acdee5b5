#include "shared/domain/adjacency.h"

#include <QLineF>
#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace foyer
{

namespace
{

double gapAfter(const SeatingPlan &plan, int seat)
{
    return QLineF(plan.seats[seat].place, plan.seats[seat + 1].place).length();
}

// The lower median, so that a row of two seats and one aisle between two others is judged by the seats. Infinite when
// there is no gap.
double median(std::vector<double> &gaps)
{
    if (gaps.empty())
        return std::numeric_limits<double>::infinity();
    const auto middle = gaps.begin() + std::ptrdiff_t((gaps.size() - 1) / 2);
    std::nth_element(gaps.begin(), middle, gaps.end());
    return *middle;
}

void appendGaps(const SeatingPlan &plan, const SeatRow &row, std::vector<double> &gaps)
{
    for (int seat = row.firstSeat; seat + 1 < row.firstSeat + row.seatCount; ++seat)
        gaps.push_back(gapAfter(plan, seat));
}

QList<double> pitchesOfSections(const SeatingPlan &plan)
{
    std::vector<std::vector<double>> gaps(size_t(plan.sections.size()));
    for (const SeatRow &row : plan.rows)
        appendGaps(plan, row, gaps[size_t(row.section)]);
    QList<double> pitches;
    for (std::vector<double> &ofSection : gaps)
        pitches += median(ofSection);
    return pitches;
}

} // namespace

SeatRuns::SeatRuns(const SeatingPlan &plan)
    : m_runOfSeat(plan.seats.size(), 0)
{
    const QList<double> sectionPitches = pitchesOfSections(plan);
    for (int r = 0; r < plan.rows.size(); ++r) {
        const SeatRow &row = plan.rows[r];
        std::vector<double> gaps;
        appendGaps(plan, row, gaps);
        const double aisle = aisleGapFactor * std::min(median(gaps), rowPitchFactorMax * sectionPitches[row.section]);
        for (int i = 0; i < row.seatCount; ++i) {
            const int seat = row.firstSeat + i;
            if (i == 0 || gapAfter(plan, seat - 1) > aisle)
                m_runs += SeatRun {r, seat, 0};
            ++m_runs.last().count;
            m_runOfSeat[seat] = int(m_runs.size()) - 1;
        }
    }
}

bool SeatRuns::areNeighbours(int seat, int other) const
{
    return std::abs(seat - other) == 1 && m_runOfSeat[seat] == m_runOfSeat[other];
}

} // namespace foyer
