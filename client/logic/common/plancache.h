// Seating plans by their id. A revision never changes, so one that was read is kept.
#pragma once

#include "client/net/api.h"
#include "shared/domain/seatindex.h"
#include "shared/protocol/shows.h"

#include <QHash>
#include <QThreadPool>
#include <memory>

namespace foyer::client
{

using PlanPtr = std::shared_ptr<const SeatingPlan>;

// A plan, and what choosing seats needs to know of it.
struct Hall {
    PlanPtr plan;
    std::shared_ptr<const SeatIndex> index;
};

// Reading the plan of a stadium takes many frames of an animation, so it is done aside; the answer comes in the thread
// of this object.
class PlanCache : public QObject
{
    Q_OBJECT
public:
    static constexpr int plansMax = 32; // the one that was not asked for the longest goes first

    explicit PlanCache(Api &api, QObject *parent = nullptr);

    QFuture<Result<Hall>> hall(PlanId plan);

private:
    using Promise = std::shared_ptr<QPromise<Result<Hall>>>;
    void read(PlanId plan, const QJsonObject &document, const Promise &promise);
    void keep(PlanId plan, const Hall &hall);

    Api &m_api;
    QHash<PlanId, Hall> m_halls;
    QList<PlanId> m_order; // used last at the end
    QThreadPool m_reader; // one thread; goes first, and waits for what it does
};

} // namespace foyer::client
