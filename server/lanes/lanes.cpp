#include "server/lanes/lanes.h"

namespace foyer::server
{

Lanes::Lanes(LaneSettings settings)
{
    settings.connection.lane = true;
    for (int i = 0; i < settings.lanes; ++i)
        m_lanes.push_back(std::make_unique<Pool>(PoolSettings {settings.connection, 1, settings.waitingMax}));
}

bool Lanes::submit(ShowId show, LaneJob job)
{
    return m_lanes[size_t(show.value) % m_lanes.size()]->submit(std::move(job));
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
