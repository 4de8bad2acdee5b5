// What choosing seats needs to know of each plan, kept in memory: a plan's revision never changes.
#pragma once

#include "server/storage/database.h"
#include "shared/core/result.h"
#include "shared/domain/seatindex.h"

#include <QCache>
#include <memory>
#include <mutex>

namespace foyer::server
{

// Any thread.
class PlanCache
{
public:
    static constexpr int seatsKeptMax = 2'000'000; // of all plans together, some 200 bytes each

    // NotFound when there is no such plan. Throws DatabaseError.
    Result<std::shared_ptr<const SeatIndex>> index(PlanId plan, Database &database);

private:
    std::mutex m_mutex;
    QCache<PlanId, std::shared_ptr<const SeatIndex>> m_indexes {seatsKeptMax};
};

} // namespace foyer::server
