// The lanes: contended commands on one show run one after the other, in the order of arrival.
#pragma once

#include "server/storage/pool.h"
#include "shared/core/ids.h"

#include <memory>
#include <vector>

namespace foyer::server
{

// One command in one transaction of its own.
using LaneJob = Pool::Job;

struct LaneSettings {
    ConnectionSettings connection; // lane connections are made of it
    int lanes = 2; // >= 1
    int waitingMax = 4096; // commands in one lane's queue; more are refused
};

// A lane is a thread with one connection and one queue; a show maps to one lane for as long as the server runs.
class Lanes
{
public:
    explicit Lanes(LaneSettings settings);

    // Any thread. False when the lane's queue is full or the lanes are stopping: the caller answers busy.
    [[nodiscard]] bool submit(ShowId show, LaneJob job);
    // Refuses new commands, runs all that wait, ends the threads. Not to be called from a job.
    void stop();

    int waiting() const; // commands in all queues

private:
    std::vector<std::unique_ptr<Pool>> m_lanes;
};

} // namespace foyer::server
