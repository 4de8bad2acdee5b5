// The lanes: contended commands on one show queue in the order of arrival, and are carried out many at a time.
#pragma once

#include "server/lanes/lane.h"

#include <memory>
#include <vector>

namespace foyer::server
{

// One more than the processors of a small machine: while one waits for its commit, the others work.
inline constexpr int lanesDefault = 3;

// A show maps to one lane for as long as the server runs. All functions may be called from any thread.
class Lanes
{
public:
    Lanes(const LaneSettings &settings, int lanes, PlanCache &plans, const CommitObserver &committed);

    // False when the lane's queue is full or the lanes are stopping: the caller answers busy.
    [[nodiscard]] bool submit(engine::Command command, LaneCallback done);
    // Refuses new commands, runs all that wait, ends the threads. Not to be called from a callback.
    void stop();

    int waiting() const; // commands in all queues
    const Lane &laneOf(ShowId show) const { return *m_lanes[size_t(show.value) % m_lanes.size()]; }
    const std::vector<std::unique_ptr<Lane>> &all() const { return m_lanes; }

private:
    std::vector<std::unique_ptr<Lane>> m_lanes;
};

} // namespace foyer::server
