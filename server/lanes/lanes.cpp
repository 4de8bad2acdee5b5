#include "server/lanes/lanes.h"

namespace foyer::server
{

Lanes::Lanes(const LaneSettings &settings, int lanes, PlanCache &plans, const CommitObserver &committed)
{
    for (int i = 0; i < lanes; ++i)
        m_lanes.push_back(std::make_unique<Lane>(settings, plans, committed));
}

bool Lanes::submit(engine::Command command, LaneCallback done)
{
    Lane &lane = *m_lanes[size_t(command.show.value) % m_lanes.size()];
    return lane.submit(std::move(command), std::move(done));
}

void Lanes::stop()
{
    for (const auto &lane : m_lanes)
        lane->stop();
}

int Lanes::waiting() const
{
    int sum = 0;
    for (const auto &lane : m_lanes)
        sum += lane->waiting();
    return sum;
}

} // namespace foyer::server
