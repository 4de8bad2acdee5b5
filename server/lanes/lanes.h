// The lanes: contended commands on one show run one after the other, in the order of arrival.
#pragma once

#include "shared/core/ids.h"

#include <functional>
#include <memory>
#include <vector>

namespace foyer::server
{

class Database;
struct ConnectionSettings;

// What a lane runs: one command in one transaction of its own. Called with nullptr when the database cannot be reached.
using LaneJob = std::function<void(Database *)>;

inline constexpr int laneCountDefault = 2;
inline constexpr int laneQueueMax = 4096; // commands; a fuller lane refuses

// Owns its threads, each with one connection. A show maps to one lane for as long as the server runs.
class Lanes
{
public:
    Lanes(const ConnectionSettings &settings, int laneCount);
    ~Lanes(); // refuses new jobs, runs the queued ones and joins
    Q_DISABLE_COPY_MOVE(Lanes)

    // Any thread. False when the lane's queue is full or the lanes are stopping: the caller answers busy.
    bool submit(ShowId show, LaneJob job);

private:
    class Lane;
    std::vector<std::unique_ptr<Lane>> m_lanes;
};

} // namespace foyer::server
